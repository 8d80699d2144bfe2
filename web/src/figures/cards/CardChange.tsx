import type { ComparedFigure, DayRange } from "../../api/types";
import { ChangeNote } from "../ChangeNote";
import classes from "./cards.module.css";

/** How the figure of a card moved, at the card's foot. */
export function CardChange({ compared, period }: { compared: ComparedFigure; period: DayRange | null }) {
  // A figure without a value says why already; there is nothing to add on how it moved.
  if (compared.current.value === null) return null;
  return (
    <div className={classes.change}>
      <ChangeNote compared={compared} period={period} />
    </div>
  );
}
