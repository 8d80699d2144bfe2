import { useMemo } from "react";
import type { ShopCustomers } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesChart, estimatesHeight } from "../../../figures/estimatesChart";
import { useFormats } from "../../../format/FormatsContext";
import { sourceWord } from "../words";

/** The share of customers who bought again, by how they found the shop. */
export function Repeat({ customers, name }: { customers: ShopCustomers; name: string }) {
  const formats = useFormats();
  const { sources } = customers;
  const chart = useMemo(
    () =>
      estimatesChart(
        {
          groups: sources.map(({ source, repeatRate }) => ({
            name: sourceWord(source),
            figure: repeatRate,
            n: repeatRate.n,
          })),
          of: "Found the shop by",
          counted: "Customers",
          figureName: "Bought again",
          valueName: "share of customers with two orders or more",
        },
        formats,
      ),
    [sources, formats],
  );
  return (
    <ChartCard
      title="Customers who bought again"
      account={name}
      description="By how they found the shop, with the 95 % interval of each share"
      chart={chart}
      note={<p>Intervals tell how well each share is known; the shares are not tested against each other.</p>}
      height={estimatesHeight(sources.length)}
    />
  );
}
