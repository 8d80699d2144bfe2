import type { AssumptionDescription } from "../../../api/types";

/** The range of a slider. */
export type Scale = { min: number; max: number; step: number };

const roomAbove = 4;
const positions = 200;

/**
 * A range in which a slider can be set with care: what is allowed may reach to a thousand million. It holds the value of the
 * set four times over, and what was typed.
 */
export function scaleOf(
  { least, most, whole, typical }: AssumptionDescription,
  base: number,
  value: number,
): Scale {
  const wanted = Math.max((base > 0 ? base : typical) * roomAbove, value);
  const max = Math.min(most, round(wanted, Math.ceil));
  const step = round((max - least) / positions, Math.floor);
  return { min: least, max, step: whole ? Math.max(1, Math.round(step)) : step };
}

/** A number rounded to 1, 2 or 5 times a power of ten. */
function round(amount: number, direction: (amount: number) => number): number {
  if (amount <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(amount));
  const nice = [1, 2, 5, 10].map((each) => each * power);
  const found =
    direction === Math.ceil ? nice.find((each) => each >= amount) : nice.findLast((each) => each <= amount);
  return Number((found ?? amount).toPrecision(12));
}
