import { expect, it } from "vitest";
import { createFormats } from "../format/formats";
import { figureOf, unavailableFigure } from "../testing/figures";
import { gapText } from "./gap";

const formats = createFormats("en-US");
const gap = (from: number, to: number, unit: string) =>
  gapText(figureOf(from, unit), figureOf(to, unit), formats);

it("is of money the difference of the amounts as they are written", () => {
  // $1.00 and $2.01 on the page: 2.0051 - 1.0049 would be $1.00.
  expect(gap(1.0049, 2.0051, "usd")).toBe("+$1.01");
  expect(gap(5_969_185.09, 4_214_898.69, "usd")).toBe("−$1,754,286.40");
});

it("is of rates in points, and of anything else in its unit", () => {
  expect(gap(0.8876, 0.8408, "fraction")).toBe("−4.68 points");
  expect(gap(100, 103, "followers")).toBe("+3");
});

it("is not told where one side has no value", () => {
  expect(gapText(unavailableFigure("usd", "no posts"), figureOf(1, "usd"), formats)).toBeNull();
});
