import { describe, expect, it } from "vitest";
import type { EngagementPoint } from "../../../api/types";
import { firstShown } from "./firstShown";

const published = (postId: string, day: string): EngagementPoint => ({
  postId,
  publishedAt: `${day}T12:00:00Z`,
  contentType: "IMAGE",
  engagement: null,
  trailingMean: null,
  displays: null,
  saves: null,
  shares: null,
  reach: null,
});

const newest = [
  published("4", "2026-03-01"),
  published("3", "2026-02-01"),
  published("2", "2026-01-20"),
  published("1", "2026-01-01"),
];

describe("the curves that are shown first", () => {
  it("are the newest that are four weeks old", () => {
    expect(firstShown(newest, "2026-03-01T13:00:00Z")).toEqual(["3", "2", "1"]);
  });

  it("are the newest where none is that old", () => {
    expect(firstShown(newest, "2026-01-02T00:00:00Z")).toEqual(["4", "3", "2"]);
  });
});
