import type { TimeCell } from "../../../api/types";
import { countCell } from "../../../charts/cells";
import { columnsOption } from "../../../charts/kinds/columns";
import { type Estimate, whiskersName } from "../../../charts/kinds/intervals";
import type { Cell, Chart, Look } from "../../../charts/spec";
import { intervalWords } from "../../../figures/estimatesChart";
import { boundCells, figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { written } from "../../../format/units";

const enoughName = "Compared";
const fewName = "Too few posts to compare";

/** A kind of time, such as the weekday. */
export type TimeKind = { name: string; of: (cell: TimeCell) => string; short: (cell: TimeCell) => string };

/** Mean engagement by a kind of time with intervals; times of too few posts are grey. */
export function timesChart(cells: readonly TimeCell[], kind: TimeKind, formats: Formats): Chart {
  const known = cells.filter((cell) => cell.meanEngagement.n > 0);
  const some = known.some((cell) => !cell.enough);
  const shownIn = ({ hidden }: Pick<Look, "hidden">) =>
    known.filter((cell) => !hidden.has(cell.enough ? enoughName : fewName));
  return {
    option: (look) =>
      columnsOption(
        {
          estimates: shownIn(look).map((cell) => estimate(cell, kind, look)),
          valueName: "weighted engagement index",
          value: formats.plain,
        },
        look,
      ),
    legend: [
      { name: enoughName, mark: "block", colour: ({ palette }) => palette.brand },
      ...(some
        ? [
            {
              name: fewName,
              mark: "block" as const,
              colour: ({ palette }: Pick<Look, "palette">) => palette.quiet,
            },
          ]
        : []),
      { name: whiskersName, mark: "whisker", colour: ({ palette }) => palette.ink },
    ],
    table: {
      columns: [kind.name, "Posts", "Mean engagement", "95 % low", "95 % high", "Compared"].map(
        (name, index) => ({
          name,
          numeric: index > 0 && index < 5,
        }),
      ),
      rows: cells.map((cell) => row(cell, kind, formats)),
    },
    summary: known
      .map(
        (cell) =>
          `${kind.of(cell)}: ${formats.figure(cell.meanEngagement)}, ${intervalWords(cell.meanEngagement, formats)}, n = ${formats.count(cell.meanEngagement.n)}`,
      )
      .join(". "),
  };
}

function estimate(cell: TimeCell, kind: TimeKind, { formats, narrow, palette }: Look): Estimate {
  const { value, low, high, n, unit } = cell.meanEngagement;
  const drawn = (amount: number | null) => (amount === null ? null : written(amount, unit));
  // An interval of a few posts reaches far beyond what can be, below zero too: it would only squeeze the others.
  const bound = (amount: number | null) => (cell.enough ? drawn(amount) : null);
  return {
    name: narrow ? kind.short(cell) : kind.of(cell),
    n,
    mean: drawn(value),
    low: bound(low),
    high: bound(high),
    colour: cell.enough ? palette.brand : palette.quiet,
    details: [
      { name: "Mean engagement", value: formats.figure(cell.meanEngagement) },
      { name: whiskersName, value: intervalWords(cell.meanEngagement, formats) },
      { name: "Posts", value: formats.count(n) },
      ...(cell.enough ? [] : [{ name: fewName, value: "" }]),
    ],
  };
}

export function row(cell: TimeCell, kind: TimeKind, formats: Formats): readonly Cell[] {
  return [
    { text: kind.of(cell), raw: kind.of(cell) },
    countCell(cell.meanEngagement.n, formats),
    figureCell(cell.meanEngagement, `Mean engagement: ${kind.of(cell)}`, formats),
    ...boundCells(cell.meanEngagement, formats),
    { text: cell.enough ? "yes" : "too few posts", raw: cell.enough ? "yes" : "no" },
  ];
}
