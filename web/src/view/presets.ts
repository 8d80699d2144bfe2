/** A range of days offered by name. */
export type Preset = { name: string; from?: string; to?: string };

const msPerDay = 86_400_000;

/** The day some days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * msPerDay).toISOString().slice(0, 10);
}

/** The day of an instant in a time zone, yyyy-MM-dd. */
export function dayIn(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(instant));
}

/** The last day that an instant closes or falls in: midnight is the end of the day before. */
export function lastDayOf(reference: string, timeZone: string): string {
  return dayIn(new Date(new Date(reference).getTime() - 1), timeZone);
}

/** Ranges that end with the latest day of the data, which may be long before today. */
export function presetsEnding(latest: string): Preset[] {
  const last = (name: string, days: number): Preset => ({
    name,
    from: daysBefore(latest, days - 1),
    to: latest,
  });
  return [
    { name: "All days" },
    last("Last 7 days", 7),
    last("Last 28 days", 28),
    last("Last 90 days", 90),
    last("Last 365 days", 365),
    { name: "This year", from: `${latest.slice(0, 4)}-01-01`, to: latest },
  ];
}
