import { useMemo, useState } from "react";
import type { PostObservation } from "../../../../api/types";
import { Pager } from "../../../../app/Pager";
import { ScrollRegion } from "../../../../app/ScrollRegion";
import section from "../../../../app/section.module.css";
import { useFormats } from "../../../../format/FormatsContext";
import { sentence } from "../../../../format/names";
import { Origin } from "../../../../receipts/Origin";
import data from "../../../data/data.module.css";
import classes from "../post.module.css";

const perPage = 20;
const mostSent = 1000;

type Props = { observations: readonly PostObservation[]; timeZone: string };

/** Everything that was observed of the post, the latest first, and where each of it came from. */
export function Observations({ observations, timeZone }: Props) {
  const formats = useFormats();
  const [page, setPage] = useState(1);
  const latestFirst = useMemo(() => observations.toReversed(), [observations]);
  // What no observation has says only that the source does not give it.
  const metrics = [
    ...new Set(
      observations.flatMap((each) =>
        each.metrics.flatMap(({ name, value }) => (value === null ? [] : [name])),
      ),
    ),
  ];
  const pages = Math.ceil(observations.length / perPage);
  const shown = latestFirst.slice((page - 1) * perPage, page * perPage);
  const count = formats.count(observations.length);
  return (
    <section className={`${section.section} ${classes.observations}`} aria-labelledby="observations">
      <h2 id="observations">Observations</h2>
      <p className={section.note}>
        {observations.length >= mostSent ? `The latest ${count} observations` : `All observations: ${count}`}.
        Totals since publishing, as the platform gave them at that instant.
      </p>
      <ScrollRegion frame={data.frame} label="Table of observations">
        <table className={data.table}>
          <thead>
            <tr>
              <th scope="col">Observed</th>
              {metrics.map((metric) => (
                <th key={metric} scope="col" data-numeric>
                  {sentence(metric)}
                </th>
              ))}
              <th scope="col">Comes from</th>
              <th scope="col">Recorded</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((observation) => (
              <tr key={observation.sequence}>
                <td>
                  {observation.observedAt === null ? (
                    <em>unknown</em>
                  ) : (
                    formats.instant(observation.observedAt, timeZone)
                  )}
                </td>
                {metrics.map((metric) => {
                  const value = observation.metrics.find((read) => read.name === metric)?.value ?? null;
                  return (
                    <td key={metric} data-numeric>
                      {value === null ? <em>not given</em> : formats.count(value)}
                    </td>
                  );
                })}
                <td>
                  <Origin source={observation.source ?? null} />
                </td>
                <td>{formats.instant(observation.recordedAt, timeZone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pager pages={pages} page={page} onPage={setPage} />
    </section>
  );
}
