import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useAccounts } from "../../../api/accounts";
import { answerQuery } from "../../../api/pages";
import type { AudiencePage } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import section from "../../../app/section.module.css";
import { ChartCard } from "../../../charts/ChartCard";
import grid from "../../../charts/grid.module.css";
import { useFormats } from "../../../format/FormatsContext";
import { useView } from "../../../view/useView";
import { audienceChart, audienceHeight } from "./audienceChart";
import { audienceTitle, observedWords } from "./audienceWords";

/** Who follows, engages with and watches an account, as its platform last told. */
export function Audience({ account }: { account: string }) {
  const { view } = useView();
  const answer = useQuery(answerQuery<AudiencePage>(account, "audience", { asOf: view.asOf }));
  return (
    <section className={section.section} aria-labelledby="audience">
      <h2 id="audience">Audience</h2>
      {answer.isPending && <Skeleton height={300} radius="md" />}
      {answer.isError && answer.data === undefined && <ProblemAlert error={answer.error} />}
      {answer.data?.breakdowns.length === 0 && <NoAudience />}
      {answer.data !== undefined && answer.data.breakdowns.length > 0 && <Breakdowns page={answer.data} />}
    </section>
  );
}

function Breakdowns({ page }: { page: AudiencePage }) {
  const formats = useFormats();
  const accounts = useAccounts();
  const name = accounts.data?.find(({ id }) => id === page.accountId)?.name ?? page.accountId;
  return (
    <>
      <p className={section.note}>
        The latest of each that was recorded, whatever days and content types are chosen.
      </p>
      <div className={grid.grid}>
        {page.breakdowns.map((groups) => (
          <ChartCard
            key={`${groups.audience} ${groups.breakdown}`}
            title={audienceTitle(groups)}
            account={name}
            description={observedWords(groups, formats)}
            chart={audienceChart(groups, formats)}
            height={audienceHeight(groups)}
          />
        ))}
      </div>
    </>
  );
}

function NoAudience() {
  return (
    <div className={section.panel}>
      <p className={section.note}>
        No source has told yet who the audience is. <Link to="/data">Import</Link> the follower files of
        TikTok Studio, or <Link to="/data/sources">connect the account</Link>: Instagram tells of accounts
        with 100 followers or more.
      </p>
    </div>
  );
}
