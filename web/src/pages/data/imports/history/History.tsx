import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useImports } from "../../../../api/imports";
import type { ImportReport } from "../../../../api/types";
import { ProblemMessage } from "../../../../app/ErrorPanel";
import { ScrollRegion } from "../../../../app/ScrollRegion";
import { useFormats } from "../../../../format/FormatsContext";
import classes from "../../data.module.css";
import { statusWords } from "../statusWords";

/** Past imports, newest first. */
export function History({ open }: { open: string | undefined }) {
  const imports = useImports();
  return (
    <section className={classes.panel} aria-labelledby="history">
      <h2 id="history">Past imports</h2>
      {imports.isPending && <Skeleton height={120} radius="sm" />}
      {imports.isError && imports.data === undefined && (
        <ProblemMessage error={imports.error} onRetry={() => void imports.refetch()} />
      )}
      {imports.data?.length === 0 && <p className={classes.note}>Nothing has been imported yet.</p>}
      {imports.data !== undefined && imports.data.length > 0 && <Rows imports={imports.data} open={open} />}
    </section>
  );
}

/** Names of the files as they were uploaded: what a zip held is in the report. */
const uploaded = ({ files }: ImportReport) =>
  files
    .filter((file) => file.archive === null)
    .map((file) => file.name)
    .join(", ");

function Rows({ imports, open }: { imports: readonly ImportReport[]; open: string | undefined }) {
  const formats = useFormats();
  return (
    <ScrollRegion frame={classes.frame} label="Table: past imports">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Started</th>
            <th scope="col">Files</th>
            <th scope="col">Status</th>
            {["Read", "Recorded", "Unchanged", "Rejected"].map((name) => (
              <th key={name} scope="col" data-numeric>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((report) => (
            <tr key={report.id} aria-current={report.id === open || undefined}>
              <td>
                <Link to="/data" search={(view) => ({ ...view, import: report.id, page: undefined })}>
                  {formats.instant(report.openedAt)}
                </Link>
              </td>
              <td>{uploaded(report)}</td>
              <td>{statusWords(report.status)}</td>
              {[report.read, report.recorded, report.unchanged, report.rejected].map((count, index) => (
                <td key={index} data-numeric>
                  {formats.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
