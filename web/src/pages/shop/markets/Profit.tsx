import { useMemo } from "react";
import type { MarketDayRow } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { amountCell, countCell } from "../../../charts/cells";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";
import { moneyUnit } from "../../../format/units";
import { amountName } from "../words";
import { marketDayName } from "./dayWords";
import { type Measure, marketDaysChart } from "./marketDaysChart";
import { whyNone } from "./whyNone";

const measures: readonly Measure[] = [
  { name: "Without the cost of goods", of: (day) => day.netProfit },
  { name: "With the cost of goods", of: (day) => day.netProfitWithGoods },
];

type Props = { days: readonly MarketDayRow[]; currency: string | null; name: string };

/** Net profit of each market day, with and without the cost of the goods sold. */
export function Profit({ days, currency, name }: Props) {
  const formats = useFormats();
  const chart = useMemo(() => profitChart(days, currency, formats), [days, currency, formats]);
  return (
    <ChartCard
      title="Net profit of market days"
      account={name}
      description="Sales less booth and travel"
      chart={chart}
      empty={whyNone(days, measures)}
      wide
    />
  );
}

export const profitChart = (days: readonly MarketDayRow[], currency: string | null, formats: Formats) =>
  marketDaysChart(
    {
      days,
      measures,
      valueName: amountName(currency),
      axis: formats.compact,
      more: [
        { name: "Sales", cell: ({ sales }) => amountCell(sales, moneyUnit(currency), formats) },
        { name: "Transactions", cell: ({ transactions }) => countCell(transactions, formats) },
        {
          name: "Average transaction",
          cell: (day) =>
            figureCell(
              day.averageTransaction,
              `Average transaction: ${marketDayName(day, formats)}`,
              formats,
            ),
        },
        { name: "New customers", cell: ({ newCustomers }) => countCell(newCustomers, formats) },
        {
          name: "Cost of a new customer",
          cell: (day) =>
            figureCell(
              day.costPerNewCustomer,
              `Cost of a new customer: ${marketDayName(day, formats)}`,
              formats,
            ),
        },
      ],
    },
    formats,
  );
