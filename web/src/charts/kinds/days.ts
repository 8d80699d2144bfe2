import { axisText } from "../base";
import type { Look } from "../spec";

/** The day that an instant of an axis stands for. */
export const dayOf = (instant: unknown): string => new Date(Number(instant)).toISOString().slice(0, 10);

/** The instant that stands for a day (yyyy-MM-dd) on an axis. */
export const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const aboutAYear = 400;
const msPerDay = 86_400_000;

/** An axis of days. */
export function timeAxis(days: readonly string[], look: Look) {
  const { formats, narrow, palette } = look;
  const ordered = days.toSorted();
  const span = (instantOf(ordered.at(-1) ?? "") - instantOf(ordered[0] ?? "")) / msPerDay;
  const tick = span > aboutAYear ? formats.month : formats.shortDay;
  return {
    type: "time" as const,
    axisLabel: {
      ...axisText(look),
      hideOverlap: true,
      formatter: (instant: number) => tick(dayOf(instant)),
    },
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    splitNumber: narrow ? 3 : 6,
  };
}
