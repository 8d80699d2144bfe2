import { useMemo } from "react";
import { ChartCard } from "../../../charts/ChartCard";
import { useFormats } from "../../../format/FormatsContext";
import type { Action } from "./actions";
import type { OnePlatform } from "./comparisonChart";
import { noPosts, notGiven } from "./noPosts";
import { amountIn, type Measure, weeksChart } from "./weeksChart";

type Props = { action: Action; measure: Measure; cards: readonly OnePlatform[]; account: string };

/** One action week by week, a line for each platform. */
export function WeeksCard({ action, measure, cards, account }: Props) {
  const formats = useFormats();
  const chart = useMemo(() => weeksChart(cards, action, measure, formats), [cards, action, measure, formats]);
  const name = measure === "rate" ? action.rateName : action.countName;
  const isGiven = cards.some(({ weeks }) => weeks.some((week) => amountIn(week, action, measure) !== null));
  return (
    <ChartCard
      title={`${name} by week`}
      account={account}
      chart={chart}
      empty={cards.length === 0 ? noPosts : isGiven ? undefined : notGiven(name)}
    />
  );
}
