import { SegmentedControl } from "@mantine/core";
import { defaultFormulas, type FormulaSet } from "../view";

/** What each set of formulas does, in a sentence. */
export const formulaSentences: Record<FormulaSet, string> = {
  calendar: "Calendar formulas count real days and months, and round nothing before it is shown.",
  classic:
    "Classic formulas repeat the originally published numbers, with their rounding and months of four weeks.",
};

type Props = { formulas: FormulaSet | undefined; onChange: (formulas: FormulaSet) => void };

/** Chooses which formulas the figures come from. */
export function FormulaControl({ formulas = defaultFormulas, onChange }: Props) {
  return (
    <SegmentedControl
      aria-label="Formulas"
      value={formulas}
      onChange={(value) => onChange(value === "classic" ? "classic" : "calendar")}
      data={[
        { value: "calendar", label: "Calendar" },
        { value: "classic", label: "Classic" },
      ]}
    />
  );
}
