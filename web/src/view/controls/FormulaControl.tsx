import { SegmentedControl } from "@mantine/core";
import { type FormulaSet, readFormulas } from "../view";
import { formulaNames } from "./formulaWords";

/** The value of no option: nothing is marked until it is known what the page uses. */
const none = "";

type Props = {
  /** The formulas that the page uses; undefined while that is not known. */
  formulas: FormulaSet | undefined;
  onChange: (formulas: FormulaSet) => void;
};

/** Chooses which formulas the figures come from. */
export function FormulaControl({ formulas, onChange }: Props) {
  return (
    <SegmentedControl
      aria-label="Formulas"
      value={formulas ?? none}
      onChange={(value) => {
        const chosen = readFormulas(value);
        if (chosen !== undefined) onChange(chosen);
      }}
      data={Object.entries(formulaNames).map(([value, label]) => ({ value, label }))}
    />
  );
}
