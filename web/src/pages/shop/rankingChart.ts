import type { Figure } from "../../api/types";
import { columnsOf } from "../../charts/cells";
import { rowsOption } from "../../charts/kinds/rows";
import type { Cell, Chart } from "../../charts/spec";
import type { TooltipRow } from "../../charts/tooltip";
import { figureCell } from "../../figures/figureCell";
import type { Formats } from "../../format/formats";

/** One of a ranking. */
export type Ranked = {
  /** May be hostile input. */
  name: string;
  figure: Figure;
  /** Its cell in the table, where that is more than its name. */
  cell?: Cell;
  /** What the tooltip says besides the figure. */
  details: readonly TooltipRow[];
  /** The other cells of its row: words, then numbers. */
  words?: readonly Cell[];
  numbers?: readonly Cell[];
};

export type RankingSpec = {
  ranked: readonly Ranked[];
  /** How many of them are drawn; the table has all. */
  drawn?: number;
  /** What they are called in the table's first column. */
  of: string;
  words?: readonly string[];
  numbers?: readonly string[];
  /** What the figure is called. */
  figureName: string;
  /** What the axis is called. */
  valueName: string;
};

/** Lying bars, the longest first, each with its figure. */
export function rankingChart(spec: RankingSpec, formats: Formats): Chart {
  const { ranked, of, words = [], numbers = [], figureName, valueName } = spec;
  const drawn = ranked.slice(0, spec.drawn);
  return {
    option: (look) =>
      rowsOption(
        {
          rows: drawn.map(({ name, figure, details }) => ({
            name,
            value: figure.value,
            colour: look.palette.brand,
            details: [{ name: figureName, value: formats.figure(figure) }, ...details],
          })),
          valueName,
          value: (amount) => formats.value(amount, drawn[0]?.figure.unit ?? ""),
        },
        look,
      ),
    legend: [],
    table: {
      columns: columnsOf([of, ...words], [...numbers, figureName]),
      rows: ranked.map(({ name, cell, figure, words = [], numbers = [] }) => [
        cell ?? { text: name, raw: name },
        ...words,
        ...numbers,
        figureCell(figure, `${figureName} of ${name}`, formats),
      ]),
    },
    summary: `${figureName}. ${drawn.map(({ name, figure }) => `${name}: ${formats.figure(figure)}`).join(". ")}`,
  };
}
