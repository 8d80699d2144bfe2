import { Button, Pagination, Skeleton } from "@mantine/core";
import { qualityRowsAddress, qualityRowsPerPage, useQualityRows } from "../../../api/quality";
import type { QualityRows } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { DownloadIcon } from "../../../app/icons";
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
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={onPage}
          size="sm"
          getItemProps={(number) => ({ "aria-label": `Page ${number}` })}
          getControlProps={(control) => ({ "aria-label": `${control} page` })}
        />
      )}
    </section>
  );
}

function Table({ found: { check, columns, rows } }: { found: QualityRows }) {
  const formats = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={classes.frame} tabIndex={0} aria-label={`Table: ${check.title}`}>
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
    </section>
  );
}
