import type { BackTest } from "../../../api/types";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import classes from "../growth.module.css";
import { comparisonWords } from "./comparisonWords";

/** How far forecasts on the account's own past were off, in words. */
export function BackTests({ tests }: { tests: readonly BackTest[] }) {
  return (
    <ul className={classes.tests} aria-label="Tried on the account's own past">
      {tests.map((test) => (
        <li key={test.daysAhead}>
          <Result test={test} />
        </li>
      ))}
    </ul>
  );
}

function Result({ test }: { test: BackTest }) {
  const formats = useFormats();
  const { daysAhead, error, naiveError, coverage80, coverage95 } = test;
  const ahead = `${formats.count(daysAhead)} days ahead`;
  if (error.value === null) {
    return (
      <>
        <strong>{ahead}</strong>: not tried yet. {reasonWords(error.unavailable)}.
      </>
    );
  }
  return (
    <>
      <strong>{ahead}</strong>: off by <FigureText figure={error} name={`Error of forecasts ${ahead}`} /> on
      average (n = {formats.count(error.n)}); assuming no change would have been{" "}
      {comparisonWords(naiveError.value, error.value)}:{" "}
      <FigureText figure={naiveError} name={`Error of assuming no change ${ahead}`} />.{" "}
      <FigureText figure={coverage80} name={`Counts in the 80 % band ${ahead}`} /> of the counts lay in the
      80&nbsp;% band, <FigureText figure={coverage95} name={`Counts in the 95 % band ${ahead}`} /> in the
      95&nbsp;% band.
    </>
  );
}
