import type { Figure } from "../api/types";
import { amountCell, columnsOf } from "../charts/cells";
import { type Estimate, intervalsOption, whiskersName } from "../charts/kinds/intervals";
import type { Cell, Chart, LegendEntry, Look } from "../charts/spec";
import type { Formats } from "../format/formats";
import { figureCell } from "./figureCell";

/** An estimate of one group. */
export type Estimated = {
  name: string;
  figure: Figure;
  /** What the estimate rests on, counted. */
  n: number;
  /** False where n is too small to compare the group with others: it is drawn in grey. */
  enough?: boolean;
  /** The group's colour in every chart, by which the legend can switch it off; the brand's where it has none. */
  colour?: LegendEntry["colour"];
  /** The cells after those of the estimate. */
  more?: readonly Cell[];
};

export type EstimatesSpec = {
  groups: readonly Estimated[];
  /** What the groups are called in the table's first column. */
  of: string;
  /** What n counts. */
  counted: string;
  figureName: string;
  valueName: string;
  /** Numeric columns after those of the estimate. */
  more?: readonly string[];
};

/** The height that a number of groups needs. */
export const estimatesHeight = (groups: number): number => Math.max(groups, 2) * 52 + 64;

const isMoney = (figure: Figure | undefined): boolean => figure?.unit !== "fraction";

/** An estimate of each group with its 95 % interval and the number that it rests on. */
export function estimatesChart(spec: EstimatesSpec, formats: Formats): Chart {
  const { groups, of, counted, figureName, valueName, more = [] } = spec;
  const [first] = groups;
  return {
    option: (look) =>
      intervalsOption(
        {
          estimates: groups.map((group) => estimateOf(group, spec, look)),
          valueName,
          value: (amount) => formats.value(amount, first?.figure.unit ?? ""),
          axis: isMoney(first?.figure) ? formats.compact : formats.share,
        },
        look,
      ),
    legend: [
      ...groups.flatMap(({ name, colour }) =>
        colour === undefined ? [] : [{ name, mark: "block" as const, colour }],
      ),
      { name: whiskersName, mark: "whisker", colour: ({ palette }) => palette.ink },
    ],
    table: {
      columns: columnsOf([of], [counted, figureName, "95 % low", "95 % high", ...more]),
      rows: groups.map(({ name, figure, n, more = [] }) => [
        { text: name, raw: name },
        { text: formats.count(n), raw: n },
        figureCell(figure, `${figureName}: ${name}`, formats),
        amountCell(figure.low, figure.unit, formats),
        amountCell(figure.high, figure.unit, formats),
        ...more,
      ]),
    },
    summary: `${figureName}. ${groups
      .map(
        ({ name, figure, n }) =>
          `${name}: ${formats.figure(figure)}, ${intervalWords(figure, formats)}, n = ${formats.count(n)}`,
      )
      .join(". ")}`,
  };
}

/** An interval in words. */
export const intervalWords = ({ low, high, unit }: Figure, formats: Formats): string =>
  low === null || high === null
    ? "no interval"
    : `${formats.value(low, unit)} to ${formats.value(high, unit)}`;

function estimateOf(
  { name, figure, n, enough = true, colour }: Estimated,
  { figureName, counted }: EstimatesSpec,
  look: Look,
): Estimate {
  const { formats, palette } = look;
  return {
    name,
    n,
    mean: figure.value,
    low: figure.low,
    high: figure.high,
    colour: enough ? (colour?.(look) ?? palette.brand) : palette.quiet,
    details: [
      { name: figureName, value: formats.figure(figure) },
      { name: whiskersName, value: intervalWords(figure, formats) },
      { name: counted, value: formats.count(n) },
    ],
  };
}
