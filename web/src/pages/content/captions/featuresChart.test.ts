import { describe, expect, it } from "vitest";
import type { CaptionFeature } from "../../../api/types";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { seriesOf } from "../../../testing/series";
import { featureName, featuresChart } from "./featuresChart";

const { formats, palette } = look();

const feature = (name: string, points: number, distinguishable: boolean, enough = true): CaptionFeature => ({
  name,
  with: figureOf(0.3, "index", { n: 16 }),
  without: figureOf(0.2, "index", { n: 84 }),
  difference: figureOf(points / 100, "index", { low: (points - 5) / 100, high: (points + 5) / 100 }),
  enough,
  distinguishable,
});

const none: CaptionFeature = {
  ...feature("emoji", 0, false, false),
  difference: unavailableFigure("index", "Every post with a rate has it: there is nothing to compare."),
};

describe("differences of captions", () => {
  const dots = (features: CaptionFeature[]) =>
    seriesOf(featuresChart(features, "Feature", formats).option(look())).find(
      (each) => each.id === "differences",
    )?.data as { value: number; itemStyle: { color: string; borderColor: string } }[];

  it("are filled where they can be told from chance, and hollow where they cannot", () => {
    const colours = dots([feature("question", 10, true), feature("#paris", 1, false)]).map(
      (dot) => dot.itemStyle.color,
    );
    expect(colours).toEqual([palette.brand, palette.surface]);
  });

  it("are grey under the minimum of posts", () => {
    expect(dots([feature("#paris", 1, false, false)])[0]?.itemStyle.borderColor).toBe(palette.quiet);
  });

  it("are not drawn where there is nothing to compare", () => {
    expect(dots([none])).toEqual([]);
  });

  it("are listed with their verdict, those that are not drawn too", () => {
    const rows = featuresChart([feature("question", 10, true), none], "Feature", formats).table.rows;
    expect(rows.map((row) => [row[0]?.text, row.at(-1)?.text])).toEqual([
      ["Question", "differs by more than chance"],
      ["Emoji", "too few posts to compare"],
    ]);
  });

  it("keep a hashtag as it was written", () => {
    expect(featureName("#SãoPaulo_2025")).toBe("#SãoPaulo_2025");
    expect(featureName("call-to-action")).toBe("Call to action");
  });
});
