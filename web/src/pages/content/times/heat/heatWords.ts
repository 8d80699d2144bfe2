import type { TimeCell } from "../../../../api/types";
import { intervalWords } from "../../../../figures/estimatesChart";
import type { Formats } from "../../../../format/formats";
import { written } from "../../../../format/units";

const mostWithDecimals = 12;

/** A mean as it fits into its cell; the line below the grid has every digit of it. */
export function short(
  { meanEngagement: { value, unit } }: TimeCell,
  columns: number,
  formats: Formats,
): string {
  if (value === null) return "";
  return columns > mostWithDecimals ? formats.count(written(value, unit)) : formats.value(value, unit);
}

/** What a cell says to those who do not see it. */
export function cellWords(cell: TimeCell | undefined, formats: Formats): string {
  if (cell === undefined || cell.meanEngagement.n === 0) return "no post with a rate";
  return `${formats.figure(cell.meanEngagement)}, ${detailWords(cell, formats)}`;
}

/** What stands beside a cell's mean. */
export const detailWords = ({ meanEngagement, enough }: TimeCell, formats: Formats): string =>
  enough
    ? `${intervalWords(meanEngagement, formats)}, n = ${formats.count(meanEngagement.n)}`
    : `n = ${formats.count(meanEngagement.n)}: too few to compare`;
