import { useMemo } from "react";
import type { DelaySales, ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { columnsOf } from "../../../charts/cells";
import { barsOption } from "../../../charts/kinds/bars";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";

/** Sales by the days since the latest post. */
export function Delays({ shop, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const { delays, lines } = shop.attribution;
  const chart = useMemo(() => delaysChart(delays, formats), [delays, formats]);
  const any = delays.some((delay) => (delay.lines.value ?? 0) > 0);
  return (
    <ChartCard
      title="Sales by days since the latest post"
      account={name}
      description="Every line that follows a post of the item, whatever the window chosen"
      chart={chart}
      empty={any ? undefined : (lines.unavailable ?? "No sale follows a post that showed the item.")}
      height={320}
    />
  );
}

/** The range of days in words. */
export function delayName({ fromDays, toDays }: Pick<DelaySales, "fromDays" | "toDays">): string {
  return toDays === null ? `${fromDays} or more` : `${fromDays}–${toDays}`;
}

/** Lines sold by delay, each with what they brought. */
export function delaysChart(delays: readonly DelaySales[], formats: Formats): Chart {
  return {
    option: (look) =>
      barsOption(
        {
          bars: delays.map((delay) => ({
            name: delayName(delay),
            note: look.narrow ? "days" : `days · ${formats.compact(delay.revenue.value ?? 0)}`,
            value: delay.lines.value,
            colour: look.palette.brand,
            details: [
              { name: "Lines", value: formats.figure(delay.lines) },
              { name: "Revenue", value: formats.figure(delay.revenue) },
            ],
          })),
          valueName: "lines sold",
          value: formats.count,
          goal: null,
        },
        look,
      ),
    legend: [],
    table: {
      columns: columnsOf(["Days after the post"], ["Lines", "Revenue"]),
      rows: delays.map((delay) => {
        const name = delayName(delay);
        return [
          { text: name, raw: name },
          figureCell(delay.lines, `Lines sold ${name} days after a post`, formats),
          figureCell(delay.revenue, `Revenue ${name} days after a post`, formats),
        ];
      }),
    },
    summary: delays.map((delay) => `${delayName(delay)} days: ${formats.figure(delay.lines)}`).join(". "),
  };
}
