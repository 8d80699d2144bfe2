import type { FormulaSet } from "../view";

/** What each set of formulas is called, in the order of the choice. */
export const formulaNames: Record<FormulaSet, string> = { calendar: "Calendar", classic: "Classic" };

/** What each set of formulas does, in a sentence. */
export const formulaSentences: Record<FormulaSet, string> = {
  calendar: "Calendar formulas count real days and months, and round nothing before it is shown.",
  classic:
    "Classic formulas repeat the originally published numbers, with their rounding and months of four weeks.",
};
