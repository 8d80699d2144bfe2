import { useMemo } from "react";
import type { Figure, GrowthPage } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { CardChange } from "../../../figures/cards/CardChange";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { accountsName } from "../../account/accountsName";
import { displaysName, metricsName, reachChart } from "../charts/reachChart";

/** How many people were reached each day, and how often content was displayed. */
export function ReachSection({ page }: { page: GrowthPage }) {
  const formats = useFormats();
  const { days, head } = page;
  const chart = useMemo(() => reachChart(days, formats), [days, formats]);
  return (
    <>
      <ChartGrid name="Reach and views" titled>
        <ChartCard
          title={`${metricsName(days)} by day`}
          account={accountsName(head.accounts)}
          description="Reach counts the people of one day: they are counted again on the next, so days are not added up"
          chart={chart}
          empty={
            chart.legend.length > 0
              ? undefined
              : "No reach, impressions or views were recorded for these days. Show other days, or import the account's daily figures."
          }
          wide
        />
      </ChartGrid>
      <ReachCards page={page} />
    </>
  );
}

function ReachCards({ page: { cards, days, head } }: { page: GrowthPage }) {
  const period = head.previousPeriod;
  return (
    <CardGrid name="Reach and views in numbers">
      <FigureCard name="Sum of daily reach" figure={cards.dailyReachSum.current} kind="">
        <p>The same people are counted again on every day: this is not how many were reached.</p>
        <ADay figure={cards.meanDailyReach} name="Mean daily reach" kind="people" />
        <CardChange compared={cards.dailyReachSum} period={period} />
      </FigureCard>
      <FigureCard name={displaysName(days)} figure={cards.impressions.current} kind="">
        <ADay figure={cards.meanDailyImpressions} name={`Mean of a day: ${displaysName(days)}`} />
        <CardChange compared={cards.impressions} period={period} />
      </FigureCard>
      <FigureCard name="Profile visits a day" figure={cards.meanDailyProfileViews} kind="">
        {cards.meanDailyWebsiteClicks.value !== null && (
          <p>
            <FigureText figure={cards.meanDailyWebsiteClicks} name="Website clicks a day" withoutUnit />{" "}
            website clicks a day
          </p>
        )}
      </FigureCard>
    </CardGrid>
  );
}

function ADay({ figure, name, kind = "" }: { figure: Figure; name: string; kind?: string }) {
  if (figure.value === null) return null;
  return (
    <p>
      <FigureText figure={figure} name={name} withoutUnit /> {kind} a day on average
    </p>
  );
}
