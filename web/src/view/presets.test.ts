import { expect, it } from "vitest";
import { dayIn, daysBefore, lastDayOf, presetsEnding } from "./presets";

it("ends ranges with the latest day of the data, both ends included", () => {
  const last28 = presetsEnding("2025-11-24").find((preset) => preset.name === "Last 28 days");
  expect(last28).toEqual({ name: "Last 28 days", from: "2025-10-28", to: "2025-11-24" });
});

it("counts days over the end of a year and a leap day", () => {
  expect(daysBefore("2024-03-01", 1)).toBe("2024-02-29");
  expect(daysBefore("2025-01-01", 1)).toBe("2024-12-31");
});

it("leaves both ends open for all days", () => {
  expect(presetsEnding("2025-11-24")[0]).toEqual({ name: "All days" });
});

it("finds the day of an instant in the account's zone", () => {
  expect(dayIn("2025-11-24T20:15:00Z", "Europe/Lisbon")).toBe("2025-11-24");
  expect(dayIn("2025-11-24T20:15:00Z", "Asia/Tokyo")).toBe("2025-11-25");
});

it("takes midnight for the end of the day before, in the account's zone", () => {
  expect(lastDayOf("2025-03-09T00:00:00Z", "UTC")).toBe("2025-03-08");
  expect(lastDayOf("2025-03-09T00:00:00.001Z", "UTC")).toBe("2025-03-09");
  expect(lastDayOf("2025-03-08T15:00:00Z", "Asia/Tokyo")).toBe("2025-03-08");
  expect(lastDayOf("2025-11-24T20:15:00+00:00", "Europe/Lisbon")).toBe("2025-11-24");
});
