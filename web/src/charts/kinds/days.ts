import { axisText } from "../base";
import type { Look } from "../spec";

export const msPerDay = 86_400_000;

/** The day that an instant of an axis stands for. */
export const dayOf = (instant: unknown): string => new Date(Number(instant)).toISOString().slice(0, 10);

/** The instant that stands for a day (yyyy-MM-dd) on an axis. */
export const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Distances of labels that are told apart easily, in days and then in months. */
const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** An axis of days, with labels the same distance apart. */
export function timeAxis(days: readonly string[], look: Look) {
  const { formats, narrow, palette } = look;
  const { first, last } = rangeOf(days);
  const { labels, months } = labelsBetween(first, last, narrow ? 4 : 8);
  return {
    type: "time" as const,
    axisLabel: {
      ...axisText(look),
      hideOverlap: true,
      customValues: labels,
      formatter: (instant: number) => (months ? formats.month : formats.shortDay)(dayOf(instant)),
    },
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
  };
}

/** The first and the last of some days, as instants. */
export function rangeOf(days: readonly string[]): { first: number; last: number } {
  const ordered = days.toSorted();
  return { first: instantOf(ordered[0] ?? ""), last: instantOf(ordered.at(-1) ?? "") };
}

/** The instants to label, no more than some, and whether each begins a month. */
export function labelsBetween(
  first: number,
  last: number,
  most: number,
): { labels: number[]; months: boolean } {
  if (Number.isNaN(first) || Number.isNaN(last)) return { labels: [], months: false };
  const span = (last - first) / msPerDay;
  const step = daySteps.find((each) => span / each < most);
  if (step !== undefined) {
    return {
      labels: Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => first + at * step * msPerDay),
      months: false,
    };
  }
  const start = new Date(first);
  const monthsBetween = span / (365.25 / 12);
  const apart =
    monthSteps.find((each) => monthsBetween / each < most) ?? Math.ceil(monthsBetween / (most - 1));
  const labels: number[] = [];
  // A year's labels begin with its first month, whatever their distance.
  for (let month = Math.ceil(start.getUTCMonth() / apart) * apart; ; month += apart) {
    const instant = Date.UTC(start.getUTCFullYear(), month, 1);
    if (instant > last) break;
    if (instant >= first) labels.push(instant);
  }
  return { labels, months: true };
}
