import { Alert, Progress, Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useAccounts } from "../../../../api/accounts";
import { isRunning, rejectionsPerPage, useImport } from "../../../../api/imports";
import type { ImportReport } from "../../../../api/types";
import { ProblemMessage } from "../../../../app/ErrorPanel";
import { useFormats } from "../../../../format/FormatsContext";
import page from "../../data.module.css";
import { StatusBadge } from "../../StatusBadge";
import { statusTone, statusWords } from "../statusWords";
import { Counts } from "./Counts";
import { Files } from "./Files";
import { Rejections } from "./Rejections";
import classes from "./report.module.css";

type Props = { id: string; page: number; onPage: (page: number) => void };

/** What became of an import, while it runs and after. */
export function Report({ id, page: number, onPage }: Props) {
  const report = useImport(id, (number - 1) * rejectionsPerPage);
  if (report.data === undefined) {
    return report.isError ? (
      <ProblemMessage error={report.error} onRetry={() => void report.refetch()} />
    ) : (
      <Skeleton height={240} radius="md" />
    );
  }
  return (
    <section className={page.panel} aria-labelledby="report">
      <Head report={report.data} />
      <Files report={report.data} />
      <Counts report={report.data} />
      <Accounts ids={report.data.accounts} />
      {report.data.rejections.length > 0 && <Rejections report={report.data} page={number} onPage={onPage} />}
    </section>
  );
}

function Head({ report }: { report: ImportReport }) {
  const formats = useFormats();
  return (
    <>
      <div className={classes.head}>
        <h2 id="report">Import of {formats.instant(report.openedAt)}</h2>
        <StatusBadge tone={statusTone(report.status)} words={statusWords(report.status)} />
      </div>
      {report.problem !== null && (
        <Alert color="red" variant="light" title="The import was refused">
          {report.problem}
        </Alert>
      )}
      {isRunning(report) && (
        <div>
          <Progress value={report.progress * 100} aria-label="Read" animated />
          <p className={page.note}>
            {formats.share(report.progress)} read · {formats.count(report.read)} rows
            {report.currentFile !== null && ` · in ${report.currentFile}`}
          </p>
        </div>
      )}
    </>
  );
}

function Accounts({ ids }: { ids: readonly string[] }) {
  const accounts = useAccounts();
  if (ids.length === 0) return null;
  const name = (id: string) => accounts.data?.find((account) => account.id === id)?.name ?? id;
  return (
    <p className={classes.accounts}>
      {ids.map((id) => (
        <Link key={id} to="/overview" search={{ account: id }} className={classes.link}>
          Overview of {name(id)}
        </Link>
      ))}
    </p>
  );
}
