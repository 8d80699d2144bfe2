import type { ReceiptPage } from "../api/types";
import { Pager } from "../app/Pager";
import { useFormats } from "../format/FormatsContext";
import { sentence } from "../format/names";
import { Origin } from "./Origin";
import classes from "./receipts.module.css";

type Props = {
  receipt: ReceiptPage;
  page: number;
  pages: number;
  changing: boolean;
  onPage: (page: number) => void;
};

/** The observations behind a figure, each down to the row of a file or the call of an API. */
export function Observations({ receipt, page, pages, changing, onPage }: Props) {
  const formats = useFormats();
  const { observationCount, observations } = receipt;
  return (
    <section className={classes.section} aria-label="Observations">
      <h3>
        {formats.count(observationCount)} {observationCount === 1 ? "observation" : "observations"} behind it
      </h3>
      {observationCount === 0 && <p>Nothing was observed that this figure could be computed from.</p>}
      <ol className={classes.observations} aria-busy={changing} data-changing={changing || undefined}>
        {observations.map((observation) => (
          <li key={`${observation.accountId} ${observation.sequence}`}>
            <Observed observation={observation} />
          </li>
        ))}
      </ol>
      <Pager pages={pages} page={page} onPage={onPage} of="Observations" />
    </section>
  );
}

function Observed({ observation }: { observation: ReceiptPage["observations"][number] }) {
  const formats = useFormats();
  const { kind, subject, observedAt, recordedAt, metrics, source, sequence } = observation;
  const given = metrics.filter(({ value }) => value !== null);
  const name = kind === "day" ? formats.day(subject) : `${sentence(kind)} ${subject}`;
  return (
    <>
      <p className={classes.subject}>
        <strong>{name}</strong>
        <span>event {formats.count(sequence)}</span>
      </p>
      {given.length > 0 && (
        <dl className={classes.metrics}>
          {given.map((metric) => (
            <div key={metric.name}>
              <dt>{sentence(metric.name)}</dt>
              <dd>{formats.number(metric.value ?? 0)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={classes.facts}>
        {observedAt !== null && observedAt !== recordedAt && <>observed {formats.instant(observedAt)} · </>}
        recorded {formats.instant(recordedAt)}
      </p>
      <Origin source={source} />
    </>
  );
}
