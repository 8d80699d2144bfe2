import { useMemo } from "react";
import type { ShopCustomers } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesHeight } from "../../../figures/estimatesChart";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import { rankingChart } from "../rankingChart";
import { amountName, sourceWord } from "../words";

type Props = { customers: ShopCustomers; currency: string | null; name: string };

/** What customers spent, by how they found the shop. */
export function Sources({ customers, currency, name }: Props) {
  const formats = useFormats();
  const { sources } = customers;
  const chart = useMemo(
    () =>
      rankingChart(
        {
          ranked: sources.map(({ source, customers: count, revenue }) => ({
            name: sourceWord(source),
            figure: revenue,
            details: [{ name: "Customers", value: formats.figure(count) }],
            numbers: [figureCell(count, `Customers found by ${sourceWord(source)}`, formats)],
          })),
          of: "Found the shop by",
          numbers: ["Customers"],
          figureName: "Revenue",
          valueName: amountName(currency),
        },
        formats,
      ),
    [sources, currency, formats],
  );
  const [first] = sources;
  return (
    <ChartCard
      title="Revenue by how customers found the shop"
      account={name}
      description="As the shop noted it for each customer"
      chart={chart}
      empty={first?.revenue.unavailable ?? undefined}
      height={estimatesHeight(sources.length)}
    />
  );
}
