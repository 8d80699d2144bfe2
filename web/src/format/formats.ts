import type { DayRange, Figure } from "../api/types";
import { unitStyle, written } from "./units";

/** Words for a figure without a value. */
export const unavailableWord = "Unavailable";

/** Numbers, days and times in the conventions of one locale. */
export type Formats = ReturnType<typeof createFormats>;

/** What ends an exact value in place of its unit's name. */
const exactEndings: Record<string, string> = { fraction: " %", multiple: "x", money: "" };

const fromThisCountOnWithoutDecimals = 100;

/** @param locale BCP 47 tag, such as the browser's. */
export function createFormats(locale: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const whole = number({ maximumFractionDigits: 0 });
  const oneDecimal = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upToTwo = number({ maximumFractionDigits: 2 });
  const two = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const twoUnsignedZero = number({
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "negative",
  });
  const percentTwo = number({ style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percentSigned = number({
    style: "percent",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  });
  const percentFour = number({ style: "percent", maximumFractionDigits: 4 });
  const percentOne = number({ style: "percent", maximumFractionDigits: 1 });
  const money = new Map<string, Intl.NumberFormat>();
  const every = number({ maximumSignificantDigits: 15 });
  const compact = number({ notation: "compact", maximumFractionDigits: 1 });

  const dayOptions = { timeZone: "UTC", day: "numeric", month: "short" } as const;
  const dayAndYear = new Intl.DateTimeFormat(locale, { ...dayOptions, year: "numeric" });
  const dayOnly = new Intl.DateTimeFormat(locale, dayOptions);
  const monthAndYear = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", year: "numeric" });

  const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

  /** Amounts to the smallest coin of their currency; with two decimals and no sign where there is none. */
  function inCurrency(currency: string | undefined): Intl.NumberFormat {
    if (currency === undefined) return two;
    const known = money.get(currency) ?? number({ style: "currency", currency });
    money.set(currency, known);
    return known;
  }

  /** A value in its unit, without the unit's word. */
  function value(amount: number, unit: string): string {
    switch (unitStyle(unit).kind) {
      case "count":
        return Number.isInteger(amount) || Math.abs(amount) >= fromThisCountOnWithoutDecimals
          ? whole.format(amount)
          : oneDecimal.format(amount);
      case "fraction":
        return percentTwo.format(amount);
      case "index":
        return two.format(written(amount, unit));
      case "money":
        return inCurrency(unitStyle(unit).currency).format(amount);
      case "multiple":
        return `${oneDecimal.format(amount)}x`;
      case "correlation":
        return twoUnsignedZero.format(amount);
      default:
        return unit === "months" ? oneDecimal.format(amount) : upToTwo.format(amount);
    }
  }

  /** A figure as a sentence holds it: value and unit, or that it is unavailable and why. */
  function figure(of: Figure): string {
    if (of.value === null) return `${unavailableWord}: ${of.unavailable ?? "no reason given"}`;
    const label = unitStyle(of.unit).label;
    return label ? `${value(of.value, of.unit)} ${label}` : value(of.value, of.unit);
  }

  /** Every digit of a value that was computed. */
  const exact = (amount: number, unit: string) =>
    `${every.format(written(amount, unit))}${exactEndings[unit] ?? ` ${unit}`}`;

  /** A difference with its sign: in points for rates and indexes, otherwise in the unit. */
  function difference(amount: number, unit: string): string {
    const size = Math.abs(amount);
    const sign = amount > 0 ? "+" : amount < 0 ? "−" : "±";
    const kind = unitStyle(unit).kind;
    if (kind === "fraction" || kind === "index") return `${sign}${two.format(written(size, unit))} points`;
    return `${sign}${value(size, unit)}`;
  }

  function inZone(zone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    try {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    } catch {
      // A zone that this browser does not know: UTC, and the name of the zone that is printed says so.
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    }
  }

  const separator = (type: "group" | "decimal") =>
    every.formatToParts(1_000_000.5).find((part) => part.type === type)?.value ?? "";

  return {
    locale,
    /** What fields for numbers are given, so that numbers are typed as they are written. */
    separators: { thousandSeparator: separator("group"), decimalSeparator: separator("decimal") },
    value,
    figure,
    exact,
    difference,
    /** A number with two decimals, already scaled to what is drawn. */
    plain: (amount: number) => two.format(amount),
    count: (amount: number) => whole.format(amount),
    /** A number with all the decimals that it has. */
    number: (amount: number) => every.format(amount),
    compact: (amount: number) => compact.format(amount),
    /** A rate that somebody chose, to a ten-thousandth of a percent. */
    rate: (fraction: number) => percentFour.format(fraction),
    share: (fraction: number) => percentOne.format(fraction),
    /** A relative change with its sign. */
    change: (fraction: number) => percentSigned.format(fraction),
    /** A day, yyyy-MM-dd, which no time zone shifts. */
    day: (day: string) => dayAndYear.format(atMidnight(day)),
    shortDay: (day: string) => dayOnly.format(atMidnight(day)),
    month: (day: string) => monthAndYear.format(atMidnight(day)),
    dayRange: (range: DayRange) => dayAndYear.formatRange(atMidnight(range.from), atMidnight(range.to)),
    /** An instant in a time zone (the browser's where none is given) with the zone's short name. */
    instant: (iso: string, zone?: string) =>
      inZone(zone, {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZoneName: "short",
      }).format(new Date(iso)),
    time: (at: Date) =>
      inZone(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at),
    bytes: (amount: number) => formatBytes(amount, upToTwo),
  };
}

function formatBytes(amount: number, format: Intl.NumberFormat): string {
  const units = ["B", "kB", "MB", "GB"];
  let size = amount;
  let step = 0;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000;
    step++;
  }
  return `${format.format(size)} ${units[step]}`;
}
