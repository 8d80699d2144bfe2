import { UnstyledButton } from "@mantine/core";
import type { Figure } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { unavailableWord } from "../format/formats";
import { unitStyle } from "../format/units";
import { FigurePopover } from "./FigurePopover";
import classes from "./figures.module.css";

type Props = {
  figure: Figure;
  name: string;
  /** True where a heading already says the unit. */
  withoutUnit?: boolean;
};

/** A figure in running text; it opens where it comes from. */
export function FigureText({ figure, name, withoutUnit = false }: Props) {
  const formats = useFormats();
  const label = withoutUnit || figure.value === null ? "" : unitStyle(figure.unit).label;
  const text =
    figure.value === null ? unavailableWord.toLowerCase() : formats.value(figure.value, figure.unit);
  const title = figure.value === null ? (figure.unavailable ?? "") : formats.exact(figure.value, figure.unit);
  return (
    <FigurePopover figure={figure} name={name}>
      <UnstyledButton
        className={classes.text}
        data-unavailable={figure.value === null || undefined}
        title={title}
        aria-label={`${label ? `${text} ${label}` : text}: about ${name}`}
      >
        {label ? `${text} ${label}` : text}
      </UnstyledButton>
    </FigurePopover>
  );
}
