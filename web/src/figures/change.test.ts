import { expect, it } from "vitest";
import { createFormats } from "../format/formats";
import { figureOf, unavailableFigure } from "../testing/figures";
import { changeOf } from "./change";

const formats = createFormats("en-US");

it("tells how much a count moved, absolutely and relatively", () => {
  const compared = { current: figureOf(102768, "followers"), previous: figureOf(102551, "followers") };
  expect(changeOf(compared, formats)).toEqual({ direction: "up", text: "+217 (+0.2%)" });
});

it("tells how much a rate moved in points, without a percentage of a percentage", () => {
  const compared = { current: figureOf(0.0021, "fraction"), previous: figureOf(0.0032, "fraction") };
  expect(changeOf(compared, formats)).toEqual({ direction: "down", text: "−0.11 points" });
});

it("tells how much a correlation moved, which has no percentage", () => {
  const compared = { current: figureOf(0.5, "correlation"), previous: figureOf(0.25, "correlation") };
  expect(changeOf(compared, formats)).toEqual({ direction: "up", text: "+0.25" });
});

it("does not call a difference a change that is too small to be printed", () => {
  const compared = { current: figureOf(0.0021160203, "fraction"), previous: figureOf(0.0021209, "fraction") };
  expect(changeOf(compared, formats)).toEqual({ direction: "same", text: "No change" });
});

it("leaves out the relative change from next to nothing", () => {
  const compared = { current: figureOf(98_765_432, "usd"), previous: figureOf(9, "usd") };
  expect(changeOf(compared, formats).text).toBe("+$98,765,423.00");
});

it("leaves out the relative change from zero", () => {
  expect(changeOf({ current: figureOf(1, "posts"), previous: figureOf(0, "posts") }, formats).text).toBe(
    "+1",
  );
});

it("says that there is no earlier period", () => {
  expect(changeOf({ current: figureOf(1, "posts"), previous: null }, formats).text).toBe("No earlier period");
});

it("says why there is nothing to compare with, and does not take it for 0", () => {
  const compared = {
    current: figureOf(5, "posts"),
    previous: unavailableFigure("posts", "nothing was recorded then"),
  };
  expect(changeOf(compared, formats)).toEqual({
    direction: "unknown",
    text: "No comparison: nothing was recorded then",
  });
});
