import type { Formats } from "../format/formats";
import type { Cell, DataTable } from "./spec";

type Columns = DataTable["columns"];

/** What a cell says where the source does not tell. */
export const notKnown = "not known";

export const textCell = (text: string | null): Cell => ({ text: text ?? notKnown, raw: text });

export const dayCell = (day: string, formats: Formats): Cell => ({ text: formats.day(day), raw: day });

/** A count, or that nobody counted. */
export const countCell = (count: number | null, formats: Formats): Cell => ({
  text: count === null ? notKnown : formats.count(count),
  raw: count,
});

/** An amount in a unit, or that it is not known. */
export const amountCell = (amount: number | null, unit: string, formats: Formats): Cell => ({
  text: amount === null ? notKnown : formats.value(amount, unit),
  raw: amount,
});

/** Columns of words, then columns of numbers. */
export const columnsOf = (words: readonly string[], numbers: readonly string[]): Columns => [
  ...words.map((name) => ({ name, numeric: false })),
  ...numbers.map((name) => ({ name, numeric: true })),
];
