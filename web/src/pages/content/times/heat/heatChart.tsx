import type { PostingTimes, TimeCell } from "../../../../api/types";
import type { PageChart } from "../../../../charts/spec";
import type { Formats } from "../../../../format/formats";
import { row } from "../timesChart";
import { hourName, weekdayName } from "../weekdays";
import { HeatMap } from "./HeatMap";
import { heatGrid } from "./heatGrid";

/** When a cell's posts were published. */
export const timeName = (weekday: number, hour: number, formats: Formats): string =>
  `${weekdayName(weekday, formats.locale)} ${hourName(hour)}`;

/** Mean engagement by weekday and hour, as a grid that is walked cell by cell. */
export function heatChart({ cells }: PostingTimes, formats: Formats): PageChart {
  const grid = heatGrid(cells);
  const kind = {
    name: "Weekday and hour",
    of: (cell: TimeCell) => timeName(cell.weekday ?? 0, cell.hour ?? 0, formats),
    short: (cell: TimeCell) => timeName(cell.weekday ?? 0, cell.hour ?? 0, formats),
  };
  return {
    draw: (look, drawing) => <HeatMap grid={grid} look={look} drawing={drawing} />,
    legend: [],
    table: {
      columns: [kind.name, "Posts", "Mean engagement", "95 % low", "95 % high", "Compared"].map(
        (name, index) => ({
          name,
          numeric: index > 0 && index < 5,
        }),
      ),
      rows: cells.map((cell) => row(cell, kind, formats)),
    },
    summary: "Mean engagement by weekday and hour",
  };
}
