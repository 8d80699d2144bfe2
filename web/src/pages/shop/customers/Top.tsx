import { useMemo } from "react";
import type { ShopCustomers } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { dayCell, textCell } from "../../../charts/cells";
import { rowsHeight } from "../../../charts/kinds/rows";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import { rankingChart } from "../rankingChart";
import { amountName, shopWord, sourceWord } from "../words";

const drawn = 10;

type Props = { customers: ShopCustomers; currency: string | null; name: string };

/** The customers who spent most, by number. */
export function Top({ customers, currency, name }: Props) {
  const formats = useFormats();
  const { top } = customers;
  const chart = useMemo(
    () =>
      rankingChart(
        {
          ranked: top.map((row) => {
            const customer = `Customer ${row.customer.id}`;
            return {
              name: customer,
              figure: row.spent,
              details: [
                { name: "Orders", value: formats.figure(row.orders) },
                { name: "Average order", value: formats.figure(row.averageOrder) },
                { name: "Last purchase", value: formats.day(row.lastPurchase) },
              ],
              words: [
                textCell(row.customerType && shopWord(row.customerType)),
                textCell(row.source && sourceWord(row.source)),
                dayCell(row.firstPurchase, formats),
                dayCell(row.lastPurchase, formats),
              ],
              numbers: [
                figureCell(row.orders, `Orders of ${customer}`, formats),
                figureCell(row.averageOrder, `Average order of ${customer}`, formats),
              ],
            };
          }),
          drawn,
          of: "Customer",
          words: ["Type", "Found the shop by", "First purchase", "Last purchase"],
          numbers: ["Orders", "Average order"],
          figureName: "Spent",
          valueName: amountName(currency),
        },
        formats,
      ),
    [top, currency, formats],
  );
  return (
    <ChartCard
      title="Customers who spent most"
      account={name}
      description={
        top.length > drawn
          ? `The first ${formats.count(drawn)}; the table has ${formats.count(top.length)}`
          : "By what their completed orders came to"
      }
      chart={chart}
      empty={top[0]?.spent.unavailable ?? undefined}
      height={rowsHeight(Math.min(top.length, drawn))}
      wide
    />
  );
}
