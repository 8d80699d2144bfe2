import { ActionIcon } from "@mantine/core";
import type { Figure } from "../api/types";
import { InfoIcon } from "../app/icons";
import { FigurePopover } from "./FigurePopover";

/** A small button that tells where a figure comes from. */
export function FigureInfo({ figure, name }: { figure: Figure; name: string }) {
  return (
    <FigurePopover figure={figure} name={name}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`About ${name}`}>
        <InfoIcon />
      </ActionIcon>
    </FigurePopover>
  );
}
