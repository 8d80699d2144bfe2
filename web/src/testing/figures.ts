import type { Figure } from "../api/types";

/** A figure with a value, for tests. */
export const figureOf = (value: number, unit: string, rest: Partial<Figure> = {}): Figure => ({
  id: `a-${unit}-figure`,
  value,
  unavailable: null,
  unit,
  formula: "some.formula",
  version: 2,
  n: 100,
  low: null,
  high: null,
  asOf: "2025-11-24T20:15:00Z",
  ...rest,
});

/** A figure without one. */
export const unavailableFigure = (unit: string, reason: string): Figure => ({
  ...figureOf(0, unit),
  value: null,
  unavailable: reason,
});
