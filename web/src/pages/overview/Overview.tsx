import { AdviceSection } from "../../advice/AdviceSection";
import type { OverviewPage } from "../../api/types";
import { TargetEditor } from "../../goal/TargetEditor";
import { FirstSteps } from "../../tour/FirstSteps";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { Cards } from "./cards/Cards";
import { Charts } from "./charts/Charts";
import { TopPosts } from "./posts/TopPosts";
import { SinceLastVisit } from "./seen/SinceLastVisit";

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
      <Charts page={page} />
      <TopPosts
        posts={page.topPosts}
        anyPosts={page.contentTypes.some((type) => type.posts > 0)}
        timeZone={page.account.timeZone}
      />
      <AdviceSection page={page} />
    </>
  );
}
