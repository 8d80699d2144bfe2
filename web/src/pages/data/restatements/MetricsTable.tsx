import type { RestatementsPage } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import { metricName } from "./metricName";

/** How often and by how much each metric was restated. */
export function MetricsTable({ metrics }: { metrics: RestatementsPage["metrics"] }) {
  const formats = useFormats();
  return (
    <ScrollRegion frame={classes.frame} label="Table: restatements by metric">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Metric</th>
            <th scope="col" data-numeric>
              Measured
            </th>
            <th scope="col" data-numeric>
              Restated
            </th>
            <th scope="col" data-numeric>
              Mean change
            </th>
            <th scope="col" data-numeric>
              95 % interval
            </th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ kind, metric, windows, restated, meanChange }) => {
            const name = metricName(metric, kind);
            const { low, high, unit } = meanChange;
            return (
              <tr key={`${kind} ${metric}`}>
                <td>{name}</td>
                <td data-numeric>{formats.count(windows)}</td>
                <td data-numeric>
                  {formats.count(restated)} ({formats.share(restated / windows)})
                </td>
                <td data-numeric>
                  {restated === 0 ? (
                    "none"
                  ) : (
                    <FigureText figure={meanChange} name={`Mean change of ${name.toLowerCase()}`} />
                  )}
                </td>
                <td data-numeric>
                  {low !== null && high !== null
                    ? `${formats.value(low, unit)} to ${formats.value(high, unit)}`
                    : "none"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
