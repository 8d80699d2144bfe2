import type { PostObservation } from "../../../../api/types";
import { ScrollRegion } from "../../../../app/ScrollRegion";
import section from "../../../../app/section.module.css";
import { useFormats } from "../../../../format/FormatsContext";
import { sentence } from "../../../../format/names";
import data from "../../../data/data.module.css";
import classes from "../post.module.css";
import { restatementsOf } from "./restatements";

type Props = { observations: readonly PostObservation[]; timeZone: string };

/** Values that the platform restated: first reported against settled. */
export function Restated({ observations, timeZone }: Props) {
  const formats = useFormats();
  const restated = restatementsOf(observations);
  return (
    <section className={`${section.section} ${classes.observations}`} aria-labelledby="restated">
      <h2 id="restated">Restated values</h2>
      {restated.length === 0 ? (
        <p className={section.note}>No value of an instant was reported again and differently.</p>
      ) : (
        <ScrollRegion frame={data.frame} label="Table of restated values">
          <table className={data.table}>
            <thead>
              <tr>
                <th scope="col">Of</th>
                <th scope="col">Metric</th>
                <th scope="col" data-numeric>
                  First reported
                </th>
                <th scope="col" data-numeric>
                  Settled
                </th>
                <th scope="col" data-numeric>
                  Change
                </th>
                <th scope="col">Recorded</th>
              </tr>
            </thead>
            <tbody>
              {restated.map((value) => (
                <tr key={`${value.observedAt} ${value.metric}`}>
                  <td>{formats.instant(value.observedAt, timeZone)}</td>
                  <td>{sentence(value.metric)}</td>
                  <td data-numeric>{formats.count(value.first)}</td>
                  <td data-numeric>{formats.count(value.settled)}</td>
                  <td data-numeric>{formats.difference(value.settled - value.first, "actions")}</td>
                  <td>
                    {formats.instant(value.firstRecordedAt, timeZone)}, then{" "}
                    {formats.instant(value.settledRecordedAt, timeZone)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
