import { expect, it } from "vitest";
import { createFormats } from "../format/formats";
import { dueWords, endWords, projectionName } from "./goalTime";

const formats = createFormats("en-GB");
const inMonths = (months: number) => ({ months, day: null });
const byDay = { months: null, day: "2026-12-31" };

it("is told in months where months were set", () => {
  expect(dueWords(inMonths(6), formats)).toBe("in 6 months");
  expect(dueWords(inMonths(1), formats)).toBe("in 1 month");
  expect(endWords(inMonths(6), formats)).toBe("in 6 months");
  expect(projectionName(inMonths(6), formats)).toBe("6-month projection");
});

it("is told by the day where a day was set", () => {
  expect(dueWords(byDay, formats)).toBe("by 31 Dec 2026");
  expect(endWords(byDay, formats)).toBe("on 31 Dec 2026");
  expect(projectionName(byDay, formats)).toBe("Projection to 31 Dec 2026");
});
