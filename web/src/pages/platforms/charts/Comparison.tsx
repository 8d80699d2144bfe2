import { useMemo } from "react";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { estimatesHeight } from "../../../figures/estimatesChart";
import { useFormats } from "../../../format/FormatsContext";
import { withPlatformNames } from "../../../format/names";
import { comparisonChart, type OnePlatform } from "./comparisonChart";
import { noPosts } from "./noPosts";

type Props = { cards: readonly OnePlatform[]; verdict: string; account: string };

/** The platforms against each other, and whether they can be told apart. */
export function Comparison({ cards, verdict, account }: Props) {
  const formats = useFormats();
  const chart = useMemo(() => comparisonChart(cards, formats), [cards, formats]);
  const names = cards.map(({ platform }) => platform);
  return (
    <ChartGrid name="Comparison">
      <ChartCard
        title="Mean engagement by platform"
        account={account}
        description="Likes, comments, shares and saves over the people reached, unweighted, with the 95 % interval of each mean"
        chart={chart}
        empty={cards.length === 0 ? noPosts : undefined}
        note={<p>{withPlatformNames(verdict, names)}</p>}
        height={estimatesHeight(cards.length)}
        wide
      />
    </ChartGrid>
  );
}
