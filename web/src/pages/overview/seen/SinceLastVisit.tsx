import { useLayoutEffect, useMemo, useState } from "react";
import type { OverviewPage } from "../../../api/types";
import section from "../../../app/section.module.css";
import { useFormats } from "../../../format/FormatsContext";
import { useView } from "../../../view/useView";
import { isNarrowed } from "../../../view/view";
import { differences, type Seen, seenOn } from "./seen";
import classes from "./seen.module.css";
import { lastVisit, remember } from "./seenStore";

const stores = () => ({ lasting: localStorage, visit: sessionStorage });

/** What is different from the visit before this one. */
export function SinceLastVisit({ page, settled }: { page: OverviewPage; settled: boolean }) {
  const formats = useFormats();
  const { view } = useView();
  const { formulas } = page;
  const account = page.account.id;
  const comparable = settled && !isNarrowed(view);
  const [before, setBefore] = useState<{ of: string; seen: Seen | null } | null>(null);

  // Before the first paint, so that the page does not move under the reader.
  useLayoutEffect(() => {
    if (!comparable) return;
    try {
      const seen = lastVisit(stores(), account, formulas);
      setBefore({ of: formulas, seen });
      remember(stores(), account, formulas, seenOn(page, new Date()));
    } catch {
      // Storage is switched off or full: there is no last visit to compare with.
      setBefore({ of: formulas, seen: null });
    }
  }, [comparable, account, formulas, page]);

  const current = before !== null && before.of === formulas ? before : null;
  const changes = useMemo(
    () => (current?.seen ? differences(current.seen, seenOn(page, new Date(0)), formats) : []),
    [current, page, formats],
  );
  if (isNarrowed(view) || current === null) return null;
  return (
    <section className={`${section.panel} ${classes.seen}`} aria-labelledby="since-last-visit">
      <h2 id="since-last-visit">Since your last visit</h2>
      {current.seen === null ? (
        <p className={section.note}>
          This is the first one in this browser. Next time, what changed is listed here.
        </p>
      ) : (
        <>
          <p className={section.note}>{formats.instant(current.seen.at)}</p>
          <Changes changes={changes} />
        </>
      )}
    </section>
  );
}

function Changes({ changes }: { changes: readonly string[] }) {
  if (changes.length === 0) return <p className={classes.nothing}>Nothing has changed.</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
