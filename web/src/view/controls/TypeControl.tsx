import { Button } from "@mantine/core";
import { Choice } from "../../app/Choice";
import { ChevronIcon } from "../../app/icons";
import { contentTypeName } from "../../format/names";

type Props = {
  type: string | undefined;
  types: readonly string[];
  onChange: (type: string | undefined) => void;
};

const all = "";

/** Narrows everything to one content type. */
export function TypeControl({ type, types, onChange }: Props) {
  const name = type === undefined ? "All types" : contentTypeName(type);
  return (
    <Choice
      label="Content type"
      value={type ?? all}
      options={[
        { value: all, name: "All types" },
        ...types.map((each) => ({ value: each, name: contentTypeName(each) })),
      ]}
      onChange={(value) => onChange(value === all ? undefined : value)}
      target={(toggle) => (
        <Button
          variant={type === undefined ? "default" : "light"}
          rightSection={<ChevronIcon />}
          aria-label={`Content type: ${name}`}
          onClick={toggle}
        >
          {name}
        </Button>
      )}
    />
  );
}
