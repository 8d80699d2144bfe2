import { Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { AdviceSection } from "../../advice/AdviceSection";
import type { OverviewPage } from "../../api/types";
import { TargetEditor } from "../../goal/TargetEditor";
import { FirstSteps } from "../../tour/FirstSteps";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { Cards } from "./cards/Cards";
import { TopPosts } from "./posts/TopPosts";
import { SinceLastVisit } from "./seen/SinceLastVisit";

const Charts = lazy(async () => ({ default: (await import("./charts/Charts")).Charts }));

/** About the room that the charts take, so that nothing below them jumps. */
const chartsHeight = 860;

/** Everything at a glance about one account. */
export function Overview() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage
          key={account}
          account={account}
          kind="overview"
          actions={({ target }) => <TargetEditor account={account} target={target} />}
        >
          {(page, changing) => <Sections page={page} changing={changing} />}
        </AccountPage>
      )}
    </AccountRoute>
  );
}

function Sections({ page, changing }: { page: OverviewPage; changing: boolean }) {
  return (
    <>
      <FirstSteps page={page} />
      <Cards page={page} />
      <SinceLastVisit page={page} settled={!changing} />
      <Suspense fallback={<Skeleton height={chartsHeight} radius="md" />}>
        <Charts page={page} />
      </Suspense>
      <TopPosts
        posts={page.topPosts}
        anyPosts={page.contentTypes.some((type) => type.posts > 0)}
        timeZone={page.account.timeZone}
      />
      <AdviceSection page={page} />
    </>
  );
}
