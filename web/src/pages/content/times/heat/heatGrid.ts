import type { TimeCell } from "../../../../api/types";

/** Weekdays against the hours from the first to the last with a post. */
export type HeatGrid = {
  weekdays: readonly number[];
  hours: readonly number[];
  /** The cell of a weekday and an hour; undefined where nothing was published then. */
  at: (weekday: number, hour: number) => TimeCell | undefined;
  /** Lowest and highest mean of the cells with enough posts; null where there is none. */
  extent: { low: number; high: number } | null;
};

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The cells as a grid. */
export function heatGrid(cells: readonly TimeCell[]): HeatGrid {
  const byTime = new Map(cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]));
  const used = cells.filter((cell) => cell.meanEngagement.n > 0).map((cell) => cell.hour ?? 0);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const means = cells
    .filter((cell) => cell.enough)
    .flatMap(({ meanEngagement }) => (meanEngagement.value === null ? [] : [meanEngagement.value]));
  return {
    weekdays,
    hours: used.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (weekday, hour) => byTime.get(`${weekday} ${hour}`),
    extent: means.length === 0 ? null : { low: Math.min(...means), high: Math.max(...means) },
  };
}

/** How strong the colour of a cell is, 0 to 1; null for a cell that is not compared. */
export function strength(cell: TimeCell | undefined, extent: HeatGrid["extent"]): number | null {
  const value = cell?.meanEngagement.value ?? null;
  if (cell === undefined || !cell.enough || value === null || extent === null) return null;
  return extent.high === extent.low ? 1 : (value - extent.low) / (extent.high - extent.low);
}

/** A place in a grid of rows and columns. */
export type Place = { row: number; column: number };

/** Where a key leads from a place; undefined for a key that leads nowhere. */
export function placeAfter(
  key: string,
  { row, column }: Place,
  rows: number,
  columns: number,
): Place | undefined {
  const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1);
  switch (key) {
    case "ArrowUp":
      return { row: within(row - 1, rows), column };
    case "ArrowDown":
      return { row: within(row + 1, rows), column };
    case "ArrowLeft":
      return { row, column: within(column - 1, columns) };
    case "ArrowRight":
      return { row, column: within(column + 1, columns) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return undefined;
  }
}
