import { useMemo } from "react";
import type { ContentTypeRow, OverviewPage } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords, withTypeNames } from "../../../format/names";
import { dueWords, endWords } from "../../../goal/goalTime";
import { engagementChart } from "./engagementChart";
import { followersChart } from "./followersChart";
import { postsChart } from "./postsChart";
import { scenariosChart } from "./scenariosChart";

const noPosts = "There are no posts in what is shown. Widen the days or the content type, or import posts.";

const heightPerType = 62;
const axisHeight = 64;

/** Why no type has a mean; undefined where one has. */
function whyNoMean(types: readonly ContentTypeRow[]): string | undefined {
  if (types.some((type) => type.meanEngagement.value !== null)) return undefined;
  return `Mean engagement is unavailable: ${reasonWords(types[0]?.meanEngagement.unavailable ?? null)}.`;
}

/** The charts of the overview. */
export function Charts({ page }: { page: OverviewPage }) {
  const formats = useFormats();
  const { followerHistory, target, scenarios, contentTypes, bestType } = page;
  const account = page.account.name;
  const followers = useMemo(
    () => followersChart(followerHistory, target, formats),
    [followerHistory, target, formats],
  );
  const future = useMemo(() => scenariosChart(scenarios, target, formats), [scenarios, target, formats]);
  const posts = useMemo(() => postsChart(contentTypes, formats), [contentTypes, formats]);
  const engagement = useMemo(() => engagementChart(contentTypes, formats), [contentTypes, formats]);
  const hasScenario = scenarios.items.some((scenario) => scenario.projectedFollowers.value !== null);
  const whyNoScenario = scenarios.items.find((scenario) => scenario.projectedFollowers.unavailable !== null);
  return (
    <ChartGrid name="Charts">
      <ChartCard
        title="Followers over time"
        account={account}
        description={`With the straight path to ${formats.count(target.followers)} ${dueWords(target, formats)}`}
        chart={followers}
        empty={followerHistory.length === 0 ? "No follower count was recorded for these days." : undefined}
      />
      <ChartCard
        title={`Followers ${endWords(target, formats)} by scenario`}
        account={account}
        description={scenarios.calendar}
        chart={future}
        empty={
          hasScenario
            ? undefined
            : `No scenario can be drawn: ${reasonWords(whyNoScenario?.projectedFollowers.unavailable ?? null)}.`
        }
      />
      <ChartCard
        title="Posts by content type"
        account={account}
        chart={posts}
        empty={contentTypes.length === 0 ? noPosts : undefined}
        height={280}
      />
      <ChartCard
        title="Mean engagement by content type"
        account={account}
        description="Weighted index, with the 95 % interval of each mean"
        chart={engagement}
        empty={contentTypes.length === 0 ? noPosts : whyNoMean(contentTypes)}
        note={
          <p>
            {withTypeNames(
              bestType.verdict,
              contentTypes.map((type) => type.contentType),
            )}
          </p>
        }
        height={Math.max(contentTypes.length, 3) * heightPerType + axisHeight}
      />
    </ChartGrid>
  );
}
