import { type ReactNode, useId } from "react";
import type { Figure } from "../../api/types";
import { useFormats } from "../../format/FormatsContext";
import { unavailableWord } from "../../format/formats";
import { unitStyle } from "../../format/units";
import { FigureInfo } from "../FigureInfo";
import classes from "./cards.module.css";

type Props = {
  name: string;
  figure: Figure;
  /** The word after the number; the unit's own where left out. */
  kind?: string;
  /** True where the number is a change, whose sign is always written. */
  signed?: boolean;
  children?: ReactNode;
};

/** A figure with its name, what belongs to it and how it moved. */
export function FigureCard({ name, figure, kind, signed = false, children }: Props) {
  const id = useId();
  const formats = useFormats();
  const unit = kind ?? unitStyle(figure.unit).label;
  return (
    <article className={classes.card} aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        <FigureInfo figure={figure} name={name} />
      </header>
      {figure.value === null ? (
        <p className={classes.unavailable}>
          <strong>{unavailableWord}</strong>
          <span>{figure.unavailable}</span>
        </p>
      ) : (
        <p className={classes.value} title={formats.exact(figure.value, figure.unit)}>
          {signed ? formats.difference(figure.value, figure.unit) : formats.value(figure.value, figure.unit)}
          {unit !== "" && <span className={classes.unit}> {unit}</span>}
        </p>
      )}
      <div className={classes.details}>{children}</div>
    </article>
  );
}
