import { Skeleton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { answerQuery } from "../../../api/pages";
import type { RestatementsPage } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { Pager } from "../../../app/Pager";
import type { RestatementsSearch } from "../../../app/router";
import { useFormats } from "../../../format/FormatsContext";
import { useView } from "../../../view/useView";
import { AccountRoute } from "../../account/AccountRoute";
import classes from "../data.module.css";
import { MetricsTable } from "./MetricsTable";
import { ValuesTable } from "./ValuesTable";

const perPage = 50;

/** What the platform reported first, and what it made of it later. */
export function Restatements() {
  return <AccountRoute>{(account) => <OfAccount key={account} account={account} />}</AccountRoute>;
}

function OfAccount({ account }: { account: string }) {
  const { view } = useView();
  const { page = 1 } = useSearch({ strict: false }) as RestatementsSearch;
  const answer = useQuery({
    ...answerQuery<RestatementsPage>(
      account,
      "restatements",
      { asOf: view.asOf, from: view.from, to: view.to },
      { skip: (page - 1) * perPage, take: perPage },
    ),
    placeholderData: keepPreviousData,
  });
  if (answer.data === undefined) {
    return answer.isError ? (
      <ProblemMessage error={answer.error} onRetry={() => void answer.refetch()} />
    ) : (
      <Skeleton height={360} radius="md" />
    );
  }
  return (
    <>
      <Summary page={answer.data} />
      {answer.data.total > 0 && <Values answer={answer.data} page={page} />}
    </>
  );
}

function Summary({ page }: { page: RestatementsPage }) {
  const formats = useFormats();
  const measured = page.metrics.filter((metric) => metric.windows > 0);
  const name = page.head.accounts[0]?.name ?? "this account";
  return (
    <section className={classes.panel} aria-labelledby="restated">
      <h2 id="restated">Restatements of {name}</h2>
      <p className={classes.note}>
        Platforms revise what they report: views of a day settle over hours, spam is taken out. Nothing of it
        is overwritten here. Figures use the value reported last by their instant; this is what each was at
        first.
      </p>
      {measured.length === 0 ? (
        <p className={classes.note}>
          Nothing of this account was measured yet. Import an export or connect the account, and import it
          again later: what has changed is listed here.
        </p>
      ) : page.total === 0 ? (
        <p className={classes.note}>
          No value was reported otherwise later. {formats.count(measured.length)} metrics were compared.
        </p>
      ) : null}
      {measured.length > 0 && <MetricsTable metrics={measured} />}
    </section>
  );
}

function Values({ answer, page }: { answer: RestatementsPage; page: number }) {
  const navigate = useNavigate();
  const formats = useFormats();
  const pages = Math.ceil(answer.total / perPage);
  return (
    <section className={classes.panel} aria-labelledby="values">
      <h2 id="values">
        {formats.count(answer.total)} {answer.total === 1 ? "restated value" : "restated values"}
      </h2>
      <ValuesTable values={answer.values} timeZone={answer.head.timeZone} />
      <Pager
        pages={pages}
        page={page}
        onPage={(next) =>
          void navigate({
            to: ".",
            search: (view) => ({ ...view, page: next > 1 ? next : undefined }),
            resetScroll: false,
          })
        }
      />
    </section>
  );
}
