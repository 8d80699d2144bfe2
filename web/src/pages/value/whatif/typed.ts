import { unitStyle } from "../../../format/units";

/** What stands after the number in a field of a unit. */
export function suffixOf(unit: string): string {
  switch (unitStyle(unit).kind) {
    case "fraction":
      return " %";
    case "multiple":
      return "x";
    case "money":
      return "";
    default:
      return ` ${unit}`;
  }
}

/** What stands before it. */
export const prefixOf = (unit: string): string => (unit === "usd" ? "$" : "");

const shownDigits = 10;
const exactDigits = 12;

/** A value as a field shows it: rates in percent. */
export const toTyped = (value: number, unit: string): number =>
  Number((value * unitStyle(unit).factor).toPrecision(shownDigits));

/** What was typed as a value; null where it is no number. */
export function fromTyped(typed: number | string, unit: string): number | null {
  const number = typeof typed === "number" ? typed : typed.trim() === "" ? Number.NaN : Number(typed);
  if (!Number.isFinite(number)) return null;
  return Number((number / unitStyle(unit).factor).toPrecision(exactDigits));
}
