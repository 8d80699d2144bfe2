import { SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import type { ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { rowsHeight } from "../../../charts/kinds/rows";
import { useFormats } from "../../../format/FormatsContext";
import { rankingChart } from "../rankingChart";
import { Section } from "../Section";
import { useShopSearch } from "../useShopSearch";
import { amountName, shopWord } from "../words";
import { markedWords } from "./markedWords";
import { salesChart } from "./salesChart";
import { daysOf, monthsOf } from "./steps";

/** Sales over time with posts marked, and what sells best. */
export function SalesSection({ shop, name }: { shop: ShopReport; name: string }) {
  const { search, change } = useShopSearch();
  const by = search.by ?? "months";
  return (
    <Section
      title="Sales"
      controls={
        <SegmentedControl
          aria-label="Sales by"
          value={by}
          onChange={(value) => change({ by: value === "days" ? value : undefined })}
          data={[
            { value: "months", label: "Months" },
            { value: "days", label: "Days" },
          ]}
        />
      }
    >
      <OverTime shop={shop} name={name} by={by} />
      <Categories shop={shop} name={name} />
    </Section>
  );
}

function OverTime({ shop, name, by }: { shop: ShopReport; name: string; by: "days" | "months" }) {
  const formats = useFormats();
  const { sales, currency, cards } = shop;
  const sold = useMemo(() => (by === "days" ? daysOf(sales) : monthsOf(sales)), [sales, by]);
  const chart = useMemo(() => salesChart(sold, by, currency, formats), [sold, by, currency, formats]);
  const marked = sold.reduce((sum, step) => sum + step.posts.length, 0);
  return (
    <ChartCard
      title="Sales over time"
      account={name}
      description={`Completed orders by ${by === "days" ? "day" : "month"} in the shop's time zone, with posts marked above`}
      chart={chart}
      empty={
        sold.some((step) => step.value !== null)
          ? undefined
          : (cards.revenue.unavailable ?? "No order was completed on these days.")
      }
      note={<p>{markedWords(marked, sales.posts.length, formats)}</p>}
      height={320}
      wide
    />
  );
}

function Categories({ shop: { sales, currency }, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const chart = useMemo(
    () =>
      rankingChart(
        {
          ranked: sales.categories.map(({ category, revenue }) => ({
            name: shopWord(category),
            figure: revenue,
            details: [{ name: "Lines sold", value: formats.count(revenue.n) }],
            numbers: [{ text: formats.count(revenue.n), raw: revenue.n }],
          })),
          of: "Category",
          numbers: ["Lines sold"],
          figureName: "Revenue",
          valueName: amountName(currency),
        },
        formats,
      ),
    [sales, currency, formats],
  );
  const [best] = sales.categories;
  return (
    <ChartCard
      title="Best-selling categories"
      account={name}
      description="What lines sold brought, before tax and tip"
      chart={chart}
      empty={best === undefined ? "No item was sold on these days." : (best.revenue.unavailable ?? undefined)}
      height={rowsHeight(sales.categories.length)}
      wide
    />
  );
}
