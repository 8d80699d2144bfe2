import { describe, expect, it } from "vitest";
import type { ContentReturn, ReturnVersion } from "../../../api/types";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { seriesOf } from "../../../testing/series";
import { netProfit, returnOnCost, returnsChart } from "./returnsChart";

const { formats, palette } = look();

const version = (number: number, name: string, roi: number, inForce: boolean): ReturnVersion => ({
  version: number,
  name,
  inForce,
  engagementValue: figureOf(roi, "usd"),
  valuePerPost: figureOf(roi * 50 + 50, "usd"),
  netProfit: figureOf(roi * 50, "usd"),
  returnOnCost: figureOf(roi, "fraction"),
});

const image: ContentReturn = {
  contentType: "IMAGE",
  posts: 54,
  cost: figureOf(50, "usd"),
  impressionValue: figureOf(89, "usd"),
  versions: [version(1, "product of means", 86.0686, true), version(3, "per-action values", 13.7555, false)],
  lowest: figureOf(13.7555, "fraction"),
  highest: figureOf(86.0686, "fraction"),
};

describe("returns by content type", () => {
  const chart = returnsChart([image], returnOnCost, formats);

  it("name the version in force in the legend", () => {
    expect(chart.legend.map((entry) => entry.name)).toEqual([
      "Product of means (in force)",
      "Per-action values",
    ]);
  });

  it("have the brand's colour for the version in force alone", () => {
    const colours = seriesOf(chart.option(look())).map((bars) => bars.color);
    expect(colours.filter((colour) => colour === palette.brand)).toHaveLength(1);
  });

  it("have a colour of its own for every version", () => {
    const versions = [1, 2, 3, 4].map((number) => version(number, `version ${number}`, 1, number === 2));
    const built = returnsChart([{ ...image, versions }], returnOnCost, formats).option(look());
    expect(new Set(seriesOf(built).map((bars) => bars.color)).size).toBe(4);
  });

  it("leave out the version that the legend switched off", () => {
    const names = seriesOf(chart.option(look(["Per-action values"]))).map((bars) => bars.name);
    expect(names).toEqual(["Product of means (in force)"]);
  });

  it("list every version with the same digits in the table", () => {
    expect(chart.table.rows.map((row) => row.slice(0, 4).map((cell) => cell.text))).toEqual([
      ["Image", "Product of means (in force)", "54", "8,606.86%"],
      ["Image", "Per-action values", "54", "1,375.55%"],
    ]);
  });

  it("draw no bar for what is unavailable, not one of zero", () => {
    const without = {
      ...version(1, "product of means", 0, true),
      netProfit: unavailableFigure("usd", "no reach"),
    };
    const built = returnsChart([{ ...image, versions: [without] }], netProfit, formats).option(look());
    expect(seriesOf(built)[0]?.data).toEqual(["-"]);
  });
});
