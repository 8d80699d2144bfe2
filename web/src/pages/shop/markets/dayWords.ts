import type { MarketDayRow } from "../../../api/types";
import type { Formats } from "../../../format/formats";

/** A place as the shop calls it; its id where it has no name. Hostile input. */
export const placeName = (name: string | null, id: string | undefined): string =>
  name ?? (id === undefined ? "Place not known" : `Place ${id}`);

/** A market day in words: the day and its place. */
export const marketDayName = (day: MarketDayRow, formats: Formats): string =>
  `${formats.day(day.day)}, ${placeName(day.locationName, day.location?.id)}`;
