import type { Figure } from "../api/types";
import type { Formats } from "../format/formats";
import { unitStyle } from "../format/units";

const cents = 100;

const rounded = (amount: number): number => Math.round(amount * cents) / cents;

/**
 * How far one figure lies from another, with its sign; null where one of them has no value. Of money it is the difference
 * of the amounts as they are written, so that it adds up to the cent for whoever checks it.
 */
export function gapText(from: Figure, to: Figure, formats: Formats): string | null {
  if (from.value === null || to.value === null) return null;
  const gap =
    unitStyle(from.unit).kind === "money" ? rounded(to.value) - rounded(from.value) : to.value - from.value;
  return formats.difference(gap, from.unit);
}
