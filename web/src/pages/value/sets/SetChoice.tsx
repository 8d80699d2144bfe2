import { Button } from "@mantine/core";
import type { AssumptionSetSummary } from "../../../api/types";
import { Choice } from "../../../app/Choice";
import { ChevronIcon } from "../../../app/icons";

type Props = {
  label: string;
  /** The chosen set's id; undefined: none is chosen. */
  value: string | undefined;
  sets: readonly AssumptionSetSummary[];
  /** The id of the set that the workspace uses by default. */
  byDefault?: string;
  onChange: (id: string) => void;
};

/** Chooses a set of assumptions. */
export function SetChoice({ label, value, sets, byDefault, onChange }: Props) {
  const name = sets.find((set) => set.id === value)?.name ?? "Choose a set";
  return (
    <Choice
      label={label}
      value={value ?? ""}
      options={sets.map((set) => ({ value: set.id, name: nameOf(set, byDefault) }))}
      onChange={onChange}
      target={(toggle) => (
        <Button
          variant="default"
          rightSection={<ChevronIcon />}
          aria-label={`${label}: ${name}`}
          maw="100%"
          onClick={toggle}
        >
          {name}
        </Button>
      )}
    />
  );
}

const nameOf = ({ id, name, retired }: AssumptionSetSummary, byDefault: string | undefined): string => {
  const notes = [id === byDefault ? "default" : "", retired ? "retired" : ""].filter((note) => note !== "");
  return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
};
