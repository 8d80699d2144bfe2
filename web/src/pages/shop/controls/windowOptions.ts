import type { Formats } from "../../../format/formats";
import { noWindow } from "../shopSearch";

const windows = ["7", "14", "30", "60", "90", "180", "365", noWindow];

/** The windows on offer, the shortest first, with the one in use among them. */
export function windowOptions(used: string, formats: Formats): { value: string; name: string }[] {
  const all = windows.includes(used) ? windows : [...windows, used];
  const rank = (window: string) => (window === noWindow ? Number.POSITIVE_INFINITY : Number(window));
  return all
    .toSorted((a, b) => rank(a) - rank(b))
    .map((window) => ({ value: window, name: windowName(window, formats) }));
}

function windowName(window: string, formats: Formats): string {
  if (window === noWindow) return "At any time before";
  return window === "1" ? "1 day before" : `${formats.count(Number(window))} days before`;
}
