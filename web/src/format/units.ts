/** How the values of a unit are written. */
export type UnitStyle = {
  kind: "count" | "fraction" | "index" | "money" | "multiple" | "correlation" | "number";
  /** The word after the number; empty where the number says it itself. */
  label: string;
  /** What a stored value is multiplied by to be written: rates are stored as fractions. */
  factor: 1 | 100;
  /** ISO 4217 code of money; undefined for anything else, and for money whose currency nobody states. */
  currency?: string;
};

const counts = [
  "followers",
  "posts",
  "impressions",
  "people",
  "person-days",
  "days",
  "characters",
  "actions",
  "orders",
  "lines",
  "items",
  "customers",
];

/** Money of a shop that states no currency. */
const moneyOfNoCurrency = "money";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** The style of a unit. An unknown unit is written as a plain number with the unit's own name. */
export function unitStyle(unit: string): UnitStyle {
  if (counts.includes(unit)) return { kind: "count", label: unit, factor: 1 };
  const currency = unit.toUpperCase();
  if (currencies.has(currency)) return { kind: "money", label: "", factor: 1, currency };
  switch (unit) {
    case "fraction":
      return { kind: "fraction", label: "", factor: 100 };
    case "index":
      return { kind: "index", label: "index", factor: 100 };
    case moneyOfNoCurrency:
      return { kind: "money", label: "", factor: 1 };
    case "multiple":
      return { kind: "multiple", label: "", factor: 1 };
    case "correlation":
      return { kind: "correlation", label: "correlation", factor: 1 };
    case "posts/day":
      return { kind: "number", label: "posts a day", factor: 1 };
    default:
      return { kind: "number", label: unit.replaceAll("-", " "), factor: 1 };
  }
}

/** The unit of amounts in a currency; null: nobody states it. */
export const moneyUnit = (currency: string | null): string => currency?.toLowerCase() ?? moneyOfNoCurrency;

/** A stored value as it is written and drawn: 0.3251 of an index is 32.51. */
export const written = (amount: number, unit: string): number => amount * unitStyle(unit).factor;

/** True where a relative change of the values means nothing: rates differ by points, a correlation has no scale. */
export const isRate = (unit: string): boolean =>
  ["fraction", "index", "correlation"].includes(unitStyle(unit).kind);
