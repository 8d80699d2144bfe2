import { useOverview } from "../../api/overview";
import { asProblem } from "../../api/problem";
import type { OverviewPage } from "../../api/types";
import { ProblemMessage } from "../../app/ErrorPanel";
import { PageSkeleton } from "../../app/PageSkeleton";
import { ViewControls } from "../../view/controls/ViewControls";
import { overviewQueryOf } from "../../view/overviewQueryOf";
import { PastBanner } from "../../view/PastBanner";
import { useView } from "../../view/useView";
import { readFormulas } from "../../view/view";
import { AdviceSection } from "./advice/AdviceSection";
import { Cards } from "./cards/Cards";
import { Charts } from "./charts/Charts";
import { Heading } from "./Heading";
import { HeadingSkeleton } from "./HeadingSkeleton";
import classes from "./Overview.module.css";
import { TopPosts } from "./posts/TopPosts";
import { SinceLastVisit } from "./seen/SinceLastVisit";

/** Everything at a glance about one account. */
export function Overview({ account }: { account: string }) {
  const { view } = useView();
  const overview = useOverview(account, overviewQueryOf(view));
  return (
    <div className={classes.page}>
      {overview.data !== undefined ? <Heading page={overview.data} /> : <HeadingSkeleton />}
      <ViewControls account={account} used={readFormulas(overview.data?.formulas)} />
      <PastBanner />
      {overview.isError && overview.data === undefined && (
        <ProblemMessage error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {overview.isRefetchError && <OutOfDate reason={asProblem(overview.error).message} />}
      {overview.isPending && <PageSkeleton />}
      {overview.data !== undefined && <Sections page={overview.data} changing={overview.isPlaceholderData} />}
    </div>
  );
}

function OutOfDate({ reason }: { reason: string }) {
  return (
    <p className={classes.outOfDate} role="alert">
      These figures may be out of date: they could not be fetched again. {reason}
    </p>
  );
}

function Sections({ page, changing }: { page: OverviewPage; changing: boolean }) {
  return (
    <div className={classes.sections} data-changing={changing || undefined} aria-busy={changing}>
      <Cards page={page} />
      <SinceLastVisit page={page} settled={!changing} />
      <Charts page={page} />
      <TopPosts
        posts={page.topPosts}
        anyPosts={page.contentTypes.some((type) => type.posts > 0)}
        timeZone={page.account.timeZone}
      />
      <AdviceSection page={page} />
    </div>
  );
}
