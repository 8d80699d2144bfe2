import { useMemo } from "react";
import type { ContentPage } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesHeight } from "../../../figures/estimatesChart";
import { useFormats } from "../../../format/FormatsContext";
import type { Action } from "./actions";
import { noPosts, notGiven } from "./noPosts";
import { typesChart } from "./typesChart";

type Props = { content: ContentPage; action: Action; account: string };

/** One rate by content type. */
export function TypesCard({ content: { types, times }, action, account }: Props) {
  const formats = useFormats();
  const minimum = times.minimumPosts;
  const chart = useMemo(() => typesChart(types, action, minimum, formats), [types, action, minimum, formats]);
  const rates = types.map((type) => action.rate(type.rates));
  const isGiven = rates.some((rate) => rate.value !== null);
  const hasFew = rates.some((rate) => rate.n < minimum);
  return (
    <ChartCard
      title={`${action.rateName} by content type`}
      account={account}
      description={hasFew ? `Grey: fewer than ${formats.count(minimum)} posts` : undefined}
      chart={chart}
      empty={types.length === 0 ? noPosts : isGiven ? undefined : notGiven(action.rateName)}
      height={estimatesHeight(types.length)}
    />
  );
}
