import type { ComparedFigure } from "../api/types";
import type { Formats } from "../format/formats";
import { reasonWords } from "../format/names";
import { isRate } from "../format/units";

/** How a figure moved since the period before. */
export type Change = {
  direction: "up" | "down" | "same" | "unknown";
  /** Such as "+217 (+0.2%)"; the reason where the two cannot be compared. */
  text: string;
};

/** Above this (1000 %) a relative change says only that there was next to nothing before. */
const largestShare = 10;

/** Compares a figure with the same figure of the period before. A missing side is said, never read as 0. */
export function changeOf({ current, previous }: ComparedFigure, formats: Formats): Change {
  if (current.value === null) return { direction: "unknown", text: "No change to show" };
  if (previous === null) return { direction: "unknown", text: "No earlier period" };
  if (previous.value === null) {
    return { direction: "unknown", text: `No comparison: ${reasonWords(previous.unavailable)}` };
  }
  const amount = current.value - previous.value;
  // A difference too small to be printed is none to the reader.
  if (!/[1-9]/.test(formats.difference(amount, current.unit)))
    return { direction: "same", text: "No change" };
  return {
    direction: amount > 0 ? "up" : "down",
    text: withShare(amount, previous.value, current.unit, formats),
  };
}

function withShare(amount: number, before: number, unit: string, formats: Formats): string {
  const difference = formats.difference(amount, unit);
  const share = Math.abs(amount) / before;
  const shareSaysSomething = before > 0 && share <= largestShare && !isRate(unit);
  if (!shareSaysSomething) return difference;
  const sign = amount > 0 ? "+" : "−";
  return `${difference} (${sign}${formats.share(share)})`;
}
