// Monday, 5 January 1970 is the first of its kind after the epoch's Thursday.
const firstMonday = Date.UTC(1970, 0, 5);
const msPerDay = 86_400_000;

/** A weekday by its number, Monday 1, in the words of a locale. */
export const weekdayName = (weekday: number, locale: string, length: "long" | "short" = "long"): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: length }).format(
    new Date(firstMonday + (weekday - 1) * msPerDay),
  );

/** An hour of the day as clocks without a.m. and p.m. write it. */
export const hourName = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;
