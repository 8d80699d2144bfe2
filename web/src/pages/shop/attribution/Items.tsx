import { useMemo } from "react";
import type { ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { countCell, textCell } from "../../../charts/cells";
import { rowsHeight } from "../../../charts/kinds/rows";
import { useFormats } from "../../../format/FormatsContext";
import { type Ranked, rankingChart } from "../rankingChart";
import { amountName, shopWord } from "../words";
import { drawnRows, nothingAttributed, restWords } from "./attributionWords";

/** Attributed sales of each item. */
export function Items({ shop, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const { attribution, currency } = shop;
  const chart = useMemo(() => {
    const ranked = attribution.items.map(
      (item): Ranked => ({
        name: item.name ?? `Item ${item.item.id}`,
        figure: item.revenue,
        details: [
          { name: "Lines", value: formats.count(item.lines) },
          { name: "Category", value: shopWord(item.category) },
          { name: "Item", value: item.item.id },
        ],
        words: [textCell(item.item.id), textCell(item.category && shopWord(item.category))],
        numbers: [countCell(item.lines, formats)],
      }),
    );
    return rankingChart(
      {
        ranked,
        drawn: drawnRows,
        of: "Item",
        words: ["Id", "Category"],
        numbers: ["Lines"],
        figureName: "Attributed revenue",
        valueName: amountName(currency),
      },
      formats,
    );
  }, [attribution, currency, formats]);
  return (
    <ChartCard
      title="Attributed revenue by item"
      account={name}
      description={restWords("items", attribution.itemCount, attribution.items.length, formats)}
      chart={chart}
      empty={attribution.items.length === 0 ? nothingAttributed(shop, formats) : undefined}
      height={rowsHeight(Math.min(attribution.items.length, drawnRows))}
    />
  );
}
