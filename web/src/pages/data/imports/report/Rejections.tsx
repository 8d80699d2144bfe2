import { Button } from "@mantine/core";
import { rejectionsAddress, rejectionsPerPage } from "../../../../api/imports";
import type { ImportReport } from "../../../../api/types";
import { DownloadIcon } from "../../../../app/icons";
import { Pager } from "../../../../app/Pager";
import { ScrollRegion } from "../../../../app/ScrollRegion";
import { useFormats } from "../../../../format/FormatsContext";
import styles from "../../data.module.css";
import classes from "./report.module.css";

type Props = { report: ImportReport; page: number; onPage: (page: number) => void };

/** The rows that could not be used, each with what is wrong, page by page. */
export function Rejections({ report, page, onPage }: Props) {
  const formats = useFormats();
  const pages = pagesOf(report, page);
  return (
    <>
      <div className={classes.head}>
        <h3>Rejected rows</h3>
        <Button
          component="a"
          href={rejectionsAddress(report.id)}
          download
          variant="default"
          size="xs"
          leftSection={<DownloadIcon />}
        >
          Download as CSV
        </Button>
      </div>
      <ScrollRegion frame={styles.frame} label="Table: rejected rows">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" data-numeric>
                Row
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {report.rejections.map(({ file, row, column, value, reason }) => (
              <tr key={`${file}/${row}/${column}/${reason}`}>
                <td>{file}</td>
                <td data-numeric>{formats.count(row)}</td>
                <td>{column === "" ? "whole row" : column}</td>
                <td className={classes.value}>{value === "" ? <em>empty</em> : <code>{value}</code>}</td>
                <td className={classes.reason}>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pager pages={pages} page={page} onPage={onPage} />
    </>
  );
}

/** Pages to offer: a row can have several bad cells, so a full page may always have a next one. */
function pagesOf({ rejected, rejections }: ImportReport, page: number): number {
  const further = rejections.length === rejectionsPerPage ? 1 : 0;
  return Math.max(Math.ceil(rejected / rejectionsPerPage), page + further);
}
