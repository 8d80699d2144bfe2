import type { CaptionFeature } from "../../../api/types";
import { countCell } from "../../../charts/cells";
import { type Difference, differencesOption } from "../../../charts/kinds/differences";
import type { Cell, Chart, Look } from "../../../charts/spec";
import { intervalWords } from "../../../figures/estimatesChart";
import { boundCells, figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { written } from "../../../format/units";

/** A feature as people call it; a hashtag stays as it was written. */
export const featureName = (name: string): string => (name.startsWith("#") ? name : sentence(name));

const verdictOf = ({ enough, distinguishable }: CaptionFeature): string => {
  if (!enough) return "too few posts to compare";
  return distinguishable ? "differs by more than chance" : "not distinguishable";
};

/** Engagement of posts with a feature less that of posts without, with intervals. */
export function featuresChart(features: readonly CaptionFeature[], kind: string, formats: Formats): Chart {
  return {
    option: (look) =>
      differencesOption(
        {
          differences: features
            .filter((feature) => feature.difference.value !== null)
            .map((feature) => difference(feature, look)),
          valueName: "difference of the mean weighted index, in points",
          value: (amount) => formats.compact(amount),
        },
        look,
      ),
    legend: [],
    table: {
      columns: [
        kind,
        "Posts with it",
        "Posts without",
        "Engagement with it",
        "Engagement without",
        "Difference",
        "95 % low",
        "95 % high",
        "Verdict",
      ].map((name, index) => ({ name, numeric: index > 0 && index < 8 })),
      rows: features.map((feature) => row(feature, formats)),
    },
    summary: features
      .map(
        (feature) =>
          `${featureName(feature.name)}: ${formats.figure(feature.difference)}, ${intervalWords(feature.difference, formats)}, ${verdictOf(feature)}`,
      )
      .join(". "),
  };
}

function difference(feature: CaptionFeature, { formats, palette }: Look): Difference {
  const { value, low, high, unit } = feature.difference;
  const drawn = (amount: number | null) => (amount === null ? null : written(amount, unit));
  return {
    name: featureName(feature.name),
    n: feature.with.n,
    mean: drawn(value),
    low: feature.enough ? drawn(low) : null,
    high: feature.enough ? drawn(high) : null,
    colour: feature.enough ? palette.brand : palette.quiet,
    distinguishable: feature.distinguishable,
    details: [
      { name: "Difference", value: value === null ? "none" : formats.difference(value, unit) },
      { name: "95 % interval", value: intervalWords(feature.difference, formats) },
      { name: `With it, n = ${formats.count(feature.with.n)}`, value: formats.figure(feature.with) },
      { name: `Without, n = ${formats.count(feature.without.n)}`, value: formats.figure(feature.without) },
      { name: "Verdict", value: verdictOf(feature) },
    ],
  };
}

function row(feature: CaptionFeature, formats: Formats): readonly Cell[] {
  const name = featureName(feature.name);
  return [
    { text: name, raw: feature.name },
    countCell(feature.with.n, formats),
    countCell(feature.without.n, formats),
    figureCell(feature.with, `Engagement with ${name}`, formats),
    figureCell(feature.without, `Engagement without ${name}`, formats),
    figureCell(feature.difference, `Difference of ${name}`, formats),
    ...boundCells(feature.difference, formats),
    { text: verdictOf(feature), raw: verdictOf(feature) },
  ];
}
