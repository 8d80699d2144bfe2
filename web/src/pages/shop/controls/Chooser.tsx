import { Button } from "@mantine/core";
import { Choice } from "../../../app/Choice";
import { ChevronIcon } from "../../../app/icons";
import classes from "./controls.module.css";

type Props = {
  /** Stands before the choice, and names it for screen readers. */
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChange: (value: string) => void;
};

/** One of a few, with what it is about. */
export function Chooser({ label, value, options, onChange }: Props) {
  const name = options.find((option) => option.value === value)?.name ?? value;
  return (
    <div className={classes.chooser}>
      <span aria-hidden="true">{label}</span>
      <Choice
        label={label}
        value={value}
        options={options}
        onChange={onChange}
        target={(toggle) => (
          <Button
            variant="default"
            rightSection={<ChevronIcon />}
            aria-label={`${label}: ${name}`}
            onClick={toggle}
          >
            {name}
          </Button>
        )}
      />
    </div>
  );
}
