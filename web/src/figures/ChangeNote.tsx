import type { ComparedFigure, DayRange } from "../api/types";
import { DownIcon, SameIcon, UpIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import { changeOf } from "./change";
import classes from "./figures.module.css";

const icons = { up: UpIcon, down: DownIcon, same: SameIcon, unknown: SameIcon };

/** How a figure moved, and since which days. */
export function ChangeNote({ compared, period }: { compared: ComparedFigure; period: DayRange | null }) {
  const formats = useFormats();
  const change = changeOf(compared, formats);
  const Icon = icons[change.direction];
  const isKnown = change.direction !== "unknown";
  return (
    <p className={classes.change}>
      <span className={classes.amount} data-direction={change.direction}>
        {isKnown && <Icon />}
        {change.text}
      </span>
      {isKnown && period !== null && <span>against {formats.dayRange(period)}</span>}
    </p>
  );
}
