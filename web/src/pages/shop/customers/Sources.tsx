import { useMemo } from "react";
import type { ShopCustomers } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { rowsHeight } from "../../../charts/kinds/rows";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import { rankingChart } from "../rankingChart";
import { amountName, shopWord } from "../words";

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
            name: shopWord(source),
            figure: revenue,
            details: [{ name: "Customers", value: formats.figure(count) }],
            numbers: [figureCell(count, `Customers found by ${shopWord(source)}`, formats)],
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
      empty={
        first === undefined
          ? "No order on these days names its customer."
          : (first.revenue.unavailable ?? undefined)
      }
      height={rowsHeight(sources.length)}
    />
  );
}
