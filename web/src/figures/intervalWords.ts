import type { Figure } from "../api/types";
import type { Formats } from "../format/formats";

/** The 95 % interval of a figure in words. */
export function intervalWords({ low, high, unit }: Figure, formats: Formats): string {
  if (low === null || high === null) return "no interval";
  return `${formats.value(low, unit)} to ${formats.value(high, unit)}`;
}
