import { Combobox, useCombobox } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import classes from "./Choice.module.css";
import { CheckIcon } from "./icons";

type Props = {
  /** What is chosen, for screen readers. */
  label: string;
  value: string;
  options: readonly { value: string; name: string; icon?: ReactNode }[];
  onChange: (value: string) => void;
  /** Renders the button that opens the list. */
  target: (toggle: () => void) => ReactElement;
  position?: "bottom-start" | "bottom-end";
};

/** One of a few, chosen from a list that a button opens. */
export function Choice({ label, value, options, onChange, target, position = "bottom-start" }: Props) {
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.selectActiveOption(),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const choose = (next: string) => {
    combobox.closeDropdown();
    onChange(next);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} width="max-content" position={position} shadow="md">
      <Combobox.Target targetType="button">{target(() => combobox.toggleDropdown())}</Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {options.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              <span className={classes.option}>
                {option.icon}
                <span className={classes.name}>{option.name}</span>
                <span className={classes.check}>{option.value === value && <CheckIcon />}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
