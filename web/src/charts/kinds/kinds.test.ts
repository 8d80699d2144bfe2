import { describe, expect, it } from "vitest";
import { tooltipContent } from "../tooltip";
import { niceTop } from "./bars";

describe("tooltips", () => {
  it("show hostile names as the text they are", () => {
    const box = tooltipContent("<img src=x onerror=alert(1)>", [{ name: "<b>Likes</b>", value: "1" }]);
    expect(box.querySelector("img, b")).toBeNull();
    expect(box.textContent).toBe("<img src=x onerror=alert(1)><b>Likes</b>1");
  });
});

describe("the top of an axis", () => {
  it.each([
    [0, 1],
    [207_533, 250_000],
    [105_389, 150_000],
    [7, 7],
    [7.2, 7.5],
    [99, 100],
  ])("of %d is %d", (amount, top) => {
    expect(niceTop(amount)).toBe(top);
  });
});
