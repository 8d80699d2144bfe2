import { useMemo } from "react";
import { ChartCard } from "../../../charts/ChartCard";
import { useFormats } from "../../../format/FormatsContext";
import { platformName } from "../../../format/names";
import type { Action } from "./actions";
import type { OnePlatform } from "./comparisonChart";
import { noPosts, notGiven } from "./noPosts";
import { type Measure, partByGiven, weeksChart } from "./weeksChart";

type Props = { action: Action; measure: Measure; cards: readonly OnePlatform[]; account: string };

/** One action week by week, a line for each platform. */
export function WeeksCard({ action, measure, cards, account }: Props) {
  const formats = useFormats();
  const name = measure === "rate" ? action.rateName : action.countName;
  const [given, without] = useMemo(() => partByGiven(cards, action, measure), [cards, action, measure]);
  const chart = useMemo(() => weeksChart(given, action, measure, formats), [given, action, measure, formats]);
  return (
    <ChartCard
      title={`${name} by week`}
      account={account}
      description={
        given.length > 0 && without.length > 0
          ? `${without.map(({ platform }) => platformName(platform)).join(" and ")} gives none`
          : undefined
      }
      chart={chart}
      empty={cards.length === 0 ? noPosts : given.length > 0 ? undefined : notGiven(name)}
    />
  );
}
