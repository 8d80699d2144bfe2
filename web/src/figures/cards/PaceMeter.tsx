import type { Figure } from "../../api/types";
import { useFormats } from "../../format/FormatsContext";
import { FigureText } from "../FigureText";
import classes from "./cards.module.css";

/** Growth against the growth that the target needs. */
export function PaceMeter({ growth, target }: { growth: Figure; target: Figure }) {
  const formats = useFormats();
  const share = paceShare(growth, target);
  return (
    <>
      <p>
        Target <FigureText figure={target} name="Weekly growth that the target needs" /> a week
        {share !== null && `: ${formats.share(Math.max(share, 0))} of the pace needed`}
      </p>
      {share !== null && (
        <div className={classes.meter} aria-hidden="true">
          <span style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
        </div>
      )}
    </>
  );
}

/** Growth as a share of what is needed; null where one of them is unavailable or nothing is needed any more. */
export function paceShare(growth: Figure, target: Figure): number | null {
  if (growth.value === null || target.value === null || target.value <= 0) return null;
  return growth.value / target.value;
}
