import { describe, expect, it } from "vitest";
import { look } from "../../testing/look";
import { tooltipContent } from "../tooltip";
import { barsOption, niceStep } from "./bars";

describe("tooltips", () => {
  it("show hostile names as the text they are", () => {
    const box = tooltipContent("<img src=x onerror=alert(1)>", [{ name: "<b>Likes</b>", value: "1" }]);
    expect(box.querySelector("img, b")).toBeNull();
    expect(box.textContent).toBe("<img src=x onerror=alert(1)><b>Likes</b>1");
  });
});

describe("the ticks of an axis", () => {
  it.each([
    [0, 1],
    [224_135, 50_000],
    [113_820, 20_000],
    [6, 1],
    [6.1, 2],
    [15, 2.5],
    [0.0306, 0.01],
  ])("up to %d are %d apart", (amount, step) => {
    expect(niceStep(amount)).toBe(step);
  });
});

describe("bars", () => {
  const axisOf = (values: (number | null)[], goal: number | null = null) =>
    barsOption(
      {
        bars: values.map((value) => ({ name: "a", note: "b", value, colour: "red", details: [] })),
        valueName: "points",
        value: String,
        goal: goal === null ? null : { name: "Goal", value: goal },
      },
      look(),
    ).yAxis;

  it("begin at zero and end with a tick above the highest of them and the goal", () => {
    expect(axisOf([3, null])).toMatchObject({ min: 0, max: 4, interval: 1 });
    expect(axisOf([3], 9)).toMatchObject({ min: 0, max: 10, interval: 2 });
  });

  it("go down from zero where a value is negative", () => {
    expect(axisOf([-3, 1])).toMatchObject({ min: -4, max: 2, interval: 1 });
  });
});
