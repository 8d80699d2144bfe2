import type { OverviewPage } from "../../../api/types";
import { CardChange } from "../../../figures/cards/CardChange";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { PaceMeter } from "../../../figures/cards/PaceMeter";
import { useFormats } from "../../../format/FormatsContext";
import { projectionName } from "../../../goal/goalTime";
import { ToTarget } from "../../../goal/ToTarget";
import { BesideTheIndex, PerFollower, Viral } from "./Details";

/** The figures at the top of the overview. */
export function Cards({ page }: { page: OverviewPage }) {
  const { cards, previousPeriod: period, target } = page;
  const best = page.topPosts[0]?.engagement;
  return (
    <CardGrid name="Key figures">
      <FigureCard name="Account value" figure={cards.accountValue.current}>
        <PerFollower lifetime={cards.lifetimeValue} monthly={cards.monthlyValue} />
        <CardChange compared={cards.accountValue} period={period} />
      </FigureCard>
      <FigureCard name="Weekly growth" figure={cards.weeklyGrowth.current}>
        <PaceMeter growth={cards.weeklyGrowth.current} target={cards.targetWeeklyGrowth} />
        <CardChange compared={cards.weeklyGrowth} period={period} />
      </FigureCard>
      <FigureCard name="Mean engagement" figure={cards.meanEngagement.current} kind="weighted index">
        <BesideTheIndex byReach={cards.meanEngagementByReach} highest={best} />
        <CardChange compared={cards.meanEngagement} period={period} />
      </FigureCard>
      <ProjectionCard page={page} />
      <FigureCard name="Followers" figure={cards.followers.current} kind="">
        <ToTarget followers={cards.followers.current} target={target} />
        <CardChange compared={cards.followers} period={period} />
      </FigureCard>
      <FigureCard name="Posts" figure={cards.posts.current} kind="">
        <Viral figure={cards.viralPosts} rule={cards.viralRule} />
        <CardChange compared={cards.posts} period={period} />
      </FigureCard>
    </CardGrid>
  );
}

function ProjectionCard({ page }: { page: OverviewPage }) {
  const formats = useFormats();
  const { projection, followers } = page.cards;
  const gain =
    projection.value === null || followers.current.value === null
      ? null
      : projection.value - followers.current.value;
  return (
    <FigureCard name={projectionName(page.target, formats)} figure={projection}>
      <p>Optimistic scenario, not a forecast</p>
      {gain !== null && <p>{formats.difference(gain, "followers")} from the latest count</p>}
    </FigureCard>
  );
}
