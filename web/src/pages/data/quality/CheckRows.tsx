import { Button, Skeleton } from "@mantine/core";
import { qualityRowsAddress, qualityRowsPerPage, useQualityRows } from "../../../api/quality";
import type { QualityRows } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { DownloadIcon } from "../../../app/icons";
import { Pager } from "../../../app/Pager";
import { ScrollRegion } from "../../../app/ScrollRegion";
import { useFormats } from "../../../format/FormatsContext";
import { originWords } from "../../../format/originWords";
import classes from "../data.module.css";
import styles from "./quality.module.css";

type Props = { check: string; page: number; onPage: (page: number) => void };

/** What a check found, row by row, with the rows of the files that say so. */
export function CheckRows({ check, page, onPage }: Props) {
  const rows = useQualityRows(check, (page - 1) * qualityRowsPerPage);
  if (rows.data === undefined) {
    return rows.isError ? (
      <ProblemMessage error={rows.error} onRetry={() => void rows.refetch()} />
    ) : (
      <Skeleton height={240} radius="md" />
    );
  }
  const pages = Math.ceil(rows.data.check.found / qualityRowsPerPage);
  return (
    <section className={classes.panel} aria-labelledby="found">
      <div className={styles.head}>
        <h2 id="found">{rows.data.check.title}</h2>
        <Button
          component="a"
          href={qualityRowsAddress(check)}
          download
          variant="default"
          size="xs"
          leftSection={<DownloadIcon />}
        >
          Download as CSV
        </Button>
      </div>
      <Table found={rows.data} />
      <Pager pages={pages} page={page} onPage={onPage} />
    </section>
  );
}

function Table({ found: { check, columns, rows } }: { found: QualityRows }) {
  const formats = useFormats();
  return (
    <ScrollRegion frame={classes.frame} label={`Table: ${check.title}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">Comes from</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, cell) => (
                <td key={column}>{row.values[cell] ?? <em>unknown</em>}</td>
              ))}
              <td className={styles.sources}>
                {row.sources.map((source) => {
                  const words = originWords(source, formats);
                  return <span key={words}>{words}</span>;
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
