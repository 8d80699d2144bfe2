import { useMemo } from "react";
import type { StockGroup } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesChart, estimatesHeight } from "../../../figures/estimatesChart";
import { useFormats } from "../../../format/FormatsContext";
import { sentence } from "../../../format/names";
import { shopWord } from "../words";

type Props = { by: "category" | "era"; groups: readonly StockGroup[]; name: string };

/** The share of items that is sold, by one of their kinds. */
export function SellThrough({ by, groups, name }: Props) {
  const formats = useFormats();
  const chart = useMemo(
    () =>
      estimatesChart(
        {
          groups: groups.map((group) => ({
            name: shopWord(group.name),
            figure: group.sellThrough,
            n: group.items.value ?? 0,
          })),
          of: sentence(by),
          counted: "Items",
          figureName: "Sell-through",
          valueName: "share of items that is sold",
        },
        formats,
      ),
    [by, groups, formats],
  );
  return (
    <ChartCard
      title={`Sell-through by ${by}`}
      account={name}
      description="The share of items that is sold, with its 95 % interval; n counts the items"
      chart={chart}
      note={<p>Intervals tell how well each share is known; the shares are not tested against each other.</p>}
      height={estimatesHeight(groups.length)}
    />
  );
}
