import type { ReceiptPage } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { unavailableWord } from "../format/formats";
import { unitStyle } from "../format/units";
import classes from "./receipts.module.css";

/** The figure itself: value, interval, sample, instant. */
export function Amount({ receipt: { figure, formula, subject } }: { receipt: ReceiptPage }) {
  const formats = useFormats();
  const { value, low, high, unit, n, asOf } = figure;
  return (
    <section className={classes.amount} aria-label="Figure">
      <h3>
        {formula.name}
        {subject !== "" && <span> · {subject}</span>}
      </h3>
      {value === null ? (
        <p>
          <strong>{unavailableWord}</strong>
          <span>{figure.unavailable}</span>
        </p>
      ) : (
        <p>
          <strong>
            {formats.value(value, unit)} {unitStyle(unit).label}
          </strong>
          <span>exactly {formats.exact(value, unit)}</span>
        </p>
      )}
      <p className={classes.facts}>
        n = {formats.count(n)}
        {low !== null && high !== null && (
          <>
            {" "}
            · 95 % interval {formats.value(low, unit)} to {formats.value(high, unit)}
          </>
        )}
        {asOf !== null && <> · as of {formats.instant(asOf)}</>}
      </p>
    </section>
  );
}
