import { expect, it } from "vitest";
import type { PostObservation } from "../../../../api/types";
import { restatementsOf } from "./restatements";

const observation = (
  observedAt: string | null,
  recordedAt: string,
  likes: number | null,
): PostObservation => ({
  observedAt,
  recordedAt,
  sequence: Date.parse(recordedAt),
  metrics: [
    { name: "likes", value: likes },
    { name: "reach", value: 400 },
  ],
});

const noon = "2026-03-01T12:00:00Z";

it("first reported stands against settled, whatever came between and in any order", () => {
  const restated = restatementsOf([
    observation(noon, "2026-03-03T00:00:00Z", 120),
    observation(noon, "2026-03-01T13:00:00Z", 100),
    observation(noon, "2026-03-02T00:00:00Z", 90),
  ]);
  expect(restated).toEqual([
    {
      metric: "likes",
      observedAt: noon,
      first: 100,
      settled: 120,
      firstRecordedAt: "2026-03-01T13:00:00Z",
      settledRecordedAt: "2026-03-03T00:00:00Z",
    },
  ]);
});

it("a value of another instant restates nothing", () => {
  expect(
    restatementsOf([
      observation(noon, "2026-03-01T13:00:00Z", 100),
      observation("2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z", 200),
    ]),
  ).toEqual([]);
});

it("a value that was not given is not one of zero", () => {
  expect(
    restatementsOf([
      observation(noon, "2026-03-01T13:00:00Z", null),
      observation(noon, "2026-03-02T13:00:00Z", 100),
      observation(null, "2026-03-03T13:00:00Z", 5),
    ]),
  ).toEqual([]);
});
