import type { RestatementsPage } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import { metricName } from "./metricName";

type Props = { values: RestatementsPage["values"]; timeZone: string };

/** Each value that was reported otherwise later: first, settled, and when each was recorded. */
export function ValuesTable({ values, timeZone }: Props) {
  const formats = useFormats();
  return (
    <ScrollRegion frame={classes.frame} label="Table: restated values">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col">Day or post</th>
            <th scope="col" data-numeric>
              First reported
            </th>
            <th scope="col" data-numeric>
              Settled
            </th>
            <th scope="col" data-numeric>
              Change
            </th>
            <th scope="col">First recorded</th>
            <th scope="col">Last recorded</th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={`${value.kind} ${value.metric} ${value.subject} ${value.observedAt}`}>
              <td>{metricName(value.metric, value.kind)}</td>
              <td>{value.kind === "day" ? formats.day(value.subject) : value.subject}</td>
              <td data-numeric>{formats.number(value.first)}</td>
              <td data-numeric>{formats.number(value.settled)}</td>
              <td data-numeric>
                {value.first === 0 ? "from 0" : formats.change(value.settled / value.first - 1)}
              </td>
              <td>{formats.instant(value.firstRecordedAt, timeZone)}</td>
              <td>{formats.instant(value.settledRecordedAt, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
