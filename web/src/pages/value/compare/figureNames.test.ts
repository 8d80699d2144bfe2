import { expect, it } from "vitest";
import { figureOf } from "../../../testing/figures";
import { figureName, isMoneyOfNow } from "./figureNames";

const named = (formula: string, subject: string, version = 1) =>
  figureOf(1, "usd", {
    formula,
    version,
    id: `my~instagram~a:${formula}:${version}:classic:${subject}:20261121T154932.1944730Z::::`,
  });

it.each([
  [named("value.account", ""), "Account value"],
  [named("value.cumulative", "month-12"), "Cumulative revenue, after month 12"],
  [named("roi.production-cost", "CAROUSEL_ALBUM"), "Production cost, Carousel"],
  [named("roi.return", "IMAGE", 3), "ROI, Image, version 3"],
  [named("scenario.growth", "optimistic"), "Followers gained, optimistic"],
  [named("goal.days-to-target", ""), "Days to target"],
])("names a figure by its formula, what it is of and its version", (figure, name) => {
  expect(figureName(figure)).toBe(name);
});

it("takes amounts of the period shown for money of now, not the period before and not the sums of months", () => {
  const compared = (formula: string, subject: string) => ({
    left: named(formula, subject),
    right: named(formula, subject),
    difference: 0,
  });
  expect(isMoneyOfNow(compared("value.account", ""))).toBe(true);
  expect(isMoneyOfNow(compared("value.account", "previous"))).toBe(false);
  expect(isMoneyOfNow(compared("value.cumulative", "month-1"))).toBe(false);
});
