import type { ContentCards, ContentPage, RateSet, Trend } from "../../../api/types";
import { CardChange } from "../../../figures/cards/CardChange";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { FigureText } from "../../../figures/FigureText";
import { sentence } from "../../../format/names";

/** The figures at the top of the content page. */
export function Cards({ page }: { page: ContentPage }) {
  const { cards, trend, head } = page;
  const period = head.previousPeriod;
  return (
    <CardGrid name="Key figures">
      <FigureCard name="Posts" figure={cards.posts.current} kind="">
        <CardChange compared={cards.posts} period={period} />
      </FigureCard>
      <FigureCard name="Mean engagement" figure={cards.meanEngagement.current} kind="weighted index">
        <Spread cards={cards} />
        <CardChange compared={cards.meanEngagement} period={period} />
      </FigureCard>
      <FigureCard
        name="Mean engagement by reach"
        figure={cards.meanEngagementByReach.current}
        kind="unweighted"
      >
        <Rates rates={page.rates} />
        <CardChange compared={cards.meanEngagementByReach} period={period} />
      </FigureCard>
      <FigureCard name="Last 30 days against before" figure={trend.change}>
        <TrendWords trend={trend} />
      </FigureCard>
      <FigureCard name="Pooled engagement" figure={cards.pooledEngagement} kind="index">
        <p>All weighted actions over all reach: posts with more reach weigh more</p>
      </FigureCard>
      <FigureCard name="Reach and engagement" figure={cards.reachCorrelation}>
        <p>From −1 to 1; below 0, posts that reach more people engage a smaller part of them</p>
      </FigureCard>
    </CardGrid>
  );
}

function Spread({ cards }: { cards: ContentCards }) {
  if (cards.medianEngagement.value === null) return null;
  return (
    <p>
      Median <FigureText figure={cards.medianEngagement} name="Median engagement" withoutUnit />, from{" "}
      <FigureText figure={cards.lowestEngagement} name="Lowest engagement" withoutUnit /> to{" "}
      <FigureText figure={cards.highestEngagement} name="Highest engagement" withoutUnit />, standard
      deviation{" "}
      <FigureText figure={cards.engagementDeviation} name="Standard deviation of engagement" withoutUnit />
    </p>
  );
}

function Rates({ rates }: { rates: RateSet }) {
  const told = [
    { name: "likes", figure: rates.likes },
    { name: "comments", figure: rates.comments },
    { name: "shares", figure: rates.shares },
    { name: "saves", figure: rates.saves },
  ].filter(({ figure }) => figure.value !== null);
  if (told.length === 0) return null;
  return (
    <p>
      {told.map(({ name, figure }, index) => (
        <span key={name}>
          {index > 0 && " · "}
          {name} <FigureText figure={figure} name={`Mean rate of ${name} by reach`} />
        </span>
      ))}
    </p>
  );
}

function TrendWords({ trend }: { trend: Trend }) {
  if (trend.change.value === null) return null;
  return (
    <p>
      {sentence(trend.direction)}: mean engagement{" "}
      <FigureText figure={trend.recentMean} name="Mean engagement of the last 30 days" withoutUnit /> after{" "}
      <FigureText figure={trend.earlierMean} name="Mean engagement before" withoutUnit />
    </p>
  );
}
