import { Button, Menu } from "@mantine/core";
import { CheckIcon, ChevronIcon } from "../../app/icons";
import { contentTypeName } from "../../format/names";

type Props = {
  type: string | undefined;
  types: readonly string[];
  onChange: (type: string | undefined) => void;
};

/** Narrows everything to one content type. */
export function TypeControl({ type, types, onChange }: Props) {
  const options = [undefined, ...types];
  const name = (option: string | undefined) => (option === undefined ? "All types" : contentTypeName(option));
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronIcon />} aria-label={`Content type: ${name(type)}`}>
          {name(type)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item
            key={option ?? "all"}
            rightSection={option === type ? <CheckIcon /> : null}
            onClick={() => onChange(option)}
          >
            {name(option)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
