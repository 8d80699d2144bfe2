import { useMemo } from "react";
import type { StockGroup } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { columnsOf } from "../../../charts/cells";
import { donutOption } from "../../../charts/kinds/donut";
import { seriesColour } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";
import { shopWord } from "../words";

/** How many items are in each status. */
export function Statuses({ statuses, name }: { statuses: readonly StockGroup[]; name: string }) {
  const formats = useFormats();
  const chart = useMemo(() => statusesChart(statuses, formats), [statuses, formats]);
  return (
    <ChartCard
      title="Items by status"
      account={name}
      description="In the shop's own words"
      chart={chart}
      height={260}
      wide
    />
  );
}

export function statusesChart(statuses: readonly StockGroup[], formats: Formats): Chart {
  const total = statuses.reduce((sum, { items }) => sum + (items.value ?? 0), 0);
  const share = ({ items }: StockGroup) => (total === 0 ? 0 : (items.value ?? 0) / total);
  return {
    option: (look) =>
      donutOption(
        {
          unit: "items",
          slices: statuses.map(({ name, items }, index) => ({
            name: shopWord(name),
            value: items.value ?? 0,
            colour: seriesColour(look.palette, index),
          })),
        },
        look,
      ),
    legend: statuses.map((status, index) => ({
      name: shopWord(status.name),
      mark: "block",
      colour: ({ palette }) => seriesColour(palette, index),
      note: `${formats.count(status.items.value ?? 0)} · ${formats.share(share(status))}`,
    })),
    table: {
      columns: columnsOf(["Status"], ["Items", "Share"]),
      rows: statuses.map((status) => [
        { text: shopWord(status.name), raw: status.name ?? "" },
        figureCell(status.items, `Items: ${shopWord(status.name)}`, formats),
        { text: formats.share(share(status)), raw: share(status) },
      ]),
    },
    summary: statuses
      .map(
        (status) =>
          `${shopWord(status.name)}: ${formats.figure(status.items)}, ${formats.share(share(status))}`,
      )
      .join(". "),
  };
}
