import type { Figure } from "../../../api/types";
import { gapText } from "../../../figures/gap";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./whatif.module.css";

type Props = {
  /** Under the assumptions that are tried. */
  figure: Figure;
  /** Under the saved ones; undefined while no others are tried. */
  saved: Figure | undefined;
};

/** Marks a figure as unsaved, with what it is under the saved assumptions. */
export function AgainstSaved({ figure, saved }: Props) {
  const formats = useFormats();
  if (saved === undefined) return null;
  const difference = gapText(saved, figure, formats);
  return (
    <p className={classes.unsavedNote} data-unsaved>
      <strong className={classes.mark}>Unsaved</strong> Saved:{" "}
      {saved.value === null ? "unavailable" : formats.value(saved.value, saved.unit)}
      {difference !== null && ` (${difference})`}
    </p>
  );
}
