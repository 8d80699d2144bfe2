import type { ImportReport } from "../../../../api/types";
import { useFormats } from "../../../../format/FormatsContext";
import classes from "./report.module.css";

const counts = [
  { name: "Read", of: (report: ImportReport) => report.read, says: "rows in the files" },
  { name: "Recorded", of: (report: ImportReport) => report.recorded, says: "held something new" },
  { name: "Unchanged", of: (report: ImportReport) => report.unchanged, says: "were known already" },
  { name: "Rejected", of: (report: ImportReport) => report.rejected, says: "could not be used" },
];

/** How many rows there were and what became of them. */
export function Counts({ report }: { report: ImportReport }) {
  const formats = useFormats();
  return (
    <dl className={classes.counts}>
      {counts.map(({ name, of, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{formats.count(of(report))}</strong> <span>{says}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
