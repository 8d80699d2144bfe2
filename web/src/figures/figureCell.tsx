import type { Figure } from "../api/types";
import { amountCell } from "../charts/cells";
import type { Cell } from "../charts/spec";
import type { Formats } from "../format/formats";
import { FigureText } from "./FigureText";

/** A figure in a table, which opens where it comes from; the column's name says the unit. */
export const figureCell = (figure: Figure, name: string, formats: Formats): Cell => ({
  text: formats.figure(figure),
  raw: figure.value,
  node: <FigureText figure={figure} name={name} withoutUnit />,
});

/** The two ends of a figure's 95 % interval in a table. */
export const boundCells = ({ low, high, unit }: Figure, formats: Formats): readonly Cell[] => [
  amountCell(low, unit, formats),
  amountCell(high, unit, formats),
];
