import type { TimeCell } from "../../../../api/types";
import type { Look } from "../../../../charts/spec";
import { hourName, weekdayName } from "../weekdays";
import type { HeatGrid, Place } from "./heatGrid";

/** A line of the grid as it is drawn. */
export type Line = { name: string; label: string; cells: readonly (TimeCell | undefined)[] };

/** The grid's lines: weekdays across where there is room, hours down on a phone. */
export function linesOf(
  { weekdays, hours, at }: HeatGrid,
  { formats, narrow }: Pick<Look, "formats" | "narrow">,
) {
  const days = weekdays.map((day) => ({
    day,
    name: weekdayName(day, formats.locale),
    label: weekdayName(day, formats.locale, "short"),
  }));
  const times = hours.map((hour) => ({ hour, name: hourName(hour), label: String(hour).padStart(2, "0") }));
  return narrow
    ? {
        heads: days,
        lines: times.map<Line>((time) => ({ ...time, cells: days.map(({ day }) => at(day, time.hour)) })),
      }
    : {
        heads: times,
        lines: days.map<Line>((day) => ({ ...day, cells: times.map(({ hour }) => at(day.day, hour)) })),
      };
}

/** True where the lines have such a place. */
export const isIn = ({ row, column }: Place, lines: readonly Line[]): boolean =>
  lines[row] !== undefined && column < lines[row].cells.length;

/** The place of the highest mean that is compared; the first place where none is. */
export function highest(lines: readonly Line[]): Place {
  let best: { place: Place; mean: number } | undefined;
  lines.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const mean = cell?.enough ? cell.meanEngagement.value : null;
      if (mean !== null && (best === undefined || mean > best.mean)) best = { place: { row, column }, mean };
    });
  });
  return best?.place ?? { row: 0, column: 0 };
}
