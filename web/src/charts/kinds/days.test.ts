import { expect, it } from "vitest";
import { dayOf, instantOf, labelsBetween } from "./days";

const labels = (first: string, last: string, most = 8) =>
  labelsBetween(instantOf(first), instantOf(last), most).labels.map(dayOf);

it("labels each day of a short range", () => {
  expect(labels("2025-03-01", "2025-03-03")).toEqual(["2025-03-01", "2025-03-02", "2025-03-03"]);
});

it("labels days that are weeks apart in a range of months", () => {
  expect(labels("2025-02-25", "2025-04-01")).toEqual([
    "2025-02-25",
    "2025-03-04",
    "2025-03-11",
    "2025-03-18",
    "2025-03-25",
    "2025-04-01",
  ]);
});

it("labels the beginnings of months in a range of a year", () => {
  expect(labels("2024-11-15", "2025-11-24")).toEqual([
    "2025-01-01",
    "2025-03-01",
    "2025-05-01",
    "2025-07-01",
    "2025-09-01",
    "2025-11-01",
  ]);
});

it("labels no more than there is room for, however long the range is", () => {
  expect(labels("1925-01-01", "2025-01-01").length).toBeLessThanOrEqual(8);
});

it("labels nothing where there are no days", () => {
  expect(labelsBetween(Number.NaN, Number.NaN, 8).labels).toEqual([]);
});
