import { Button, NumberInput, Slider } from "@mantine/core";
import { useId, useRef } from "react";
import type { AssumptionDescription } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import { formulaNames } from "../../../view/controls/formulaWords";
import { type FormulaSet, readFormulas } from "../../../view/view";
import { assumptionText, fullLabel, wordsOf } from "../assumptions";
import { scaleOf } from "./scale";
import { fromTyped, prefixOf, suffixOf, toTyped } from "./typed";
import classes from "./whatif.module.css";

type Props = {
  name: string;
  description: AssumptionDescription;
  /** What the set says. */
  base: number;
  value: number;
  formulas: FormulaSet | undefined;
  onChange: (value: number) => void;
};

/** One assumption: a slider for a try, a field for an exact number, and the way back. */
export function AssumptionInput({ name, description, base, value, formulas, onChange }: Props) {
  const formats = useFormats();
  const helpId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { unit, least, most, whole } = description;
  const { label, help } = wordsOf(name);
  const scale = scaleOf(description, base, value);
  const text = (amount: number) => assumptionText(amount, unit, formats);
  const unread = unreadBy(description, formulas);
  const type = (typed: number | string) => {
    const next = fromTyped(typed, unit);
    if (next !== null && next >= least && next <= most) onChange(next);
  };
  const reset = () => {
    onChange(base);
    // The button goes away; a keyboard user stays with the assumption.
    field.current?.focus();
  };
  return (
    <div className={classes.field} data-changed={value !== base || undefined}>
      <div className={classes.fieldHead}>
        <span className={classes.label}>{label}</span>
        {value !== base && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Reset to ${text(base)}: ${fullLabel(name)}`}
            onClick={reset}
          >
            Reset to {text(base)}
          </Button>
        )}
      </div>
      <div className={classes.inputs}>
        <Slider
          className={classes.slider}
          value={value}
          min={scale.min}
          max={scale.max}
          step={scale.step}
          label={text}
          size="sm"
          thumbLabel={fullLabel(name)}
          thumbProps={{ "aria-valuetext": text(value), "aria-describedby": helpId }}
          onChange={onChange}
        />
        <NumberInput
          ref={field}
          className={classes.number}
          aria-label={fullLabel(name)}
          aria-describedby={helpId}
          size="xs"
          value={toTyped(value, unit)}
          min={toTyped(least, unit)}
          max={toTyped(most, unit)}
          step={toTyped(scale.step, unit)}
          clampBehavior="strict"
          allowDecimal={!whole}
          allowNegative={false}
          hideControls
          prefix={prefixOf(unit)}
          suffix={suffixOf(unit)}
          {...formats.separators}
          onChange={type}
        />
      </div>
      <p id={helpId} className={classes.help}>
        {help !== undefined && `${help}. `}
        {unread !== null && <em>Not used by the {unread} formulas.</em>}
      </p>
    </div>
  );
}

/** The formulas in use where they do not read an assumption; null where they do. */
function unreadBy({ readBy }: AssumptionDescription, formulas: FormulaSet | undefined): string | null {
  const only = readFormulas(readBy);
  return formulas !== undefined && only !== undefined && only !== formulas ? formulaNames[formulas] : null;
}
