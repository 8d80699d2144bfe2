import type { MarketDayRow } from "../../../api/types";
import type { Measure } from "./marketDaysChart";

/** Why no market day has a value to draw; undefined where one has. */
export function whyNone(days: readonly MarketDayRow[], measures: readonly Measure[]): string | undefined {
  const figures = days.flatMap((day) => measures.map(({ of }) => of(day)));
  if (figures.some((figure) => figure.value !== null)) return undefined;
  return figures[0]?.unavailable ?? "No market day is recorded for these days.";
}
