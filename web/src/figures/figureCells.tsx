import type { Figure } from "../api/types";
import type { Cell } from "../charts/spec";
import type { Formats } from "../format/formats";
import { FigureText } from "./FigureText";

/** A figure in the table of a chart; it opens where it comes from. */
export const figureCell = (figure: Figure, name: string, formats: Formats): Cell => ({
  text: formats.figure(figure),
  raw: figure.value,
  node: <FigureText figure={figure} name={name} withoutUnit />,
});

/** The two ends of a figure's 95 % interval in the table of a chart. */
export const boundCells = ({ low, high, unit }: Figure, formats: Formats): readonly Cell[] =>
  [low, high].map((bound) => ({
    text: bound === null ? "none" : formats.value(bound, unit),
    raw: bound,
  }));

/** A number of things, which no formula stands behind. */
export const countCell = (count: number | null, formats: Formats): Cell => ({
  text: count === null ? "not given" : formats.count(count),
  raw: count,
});
