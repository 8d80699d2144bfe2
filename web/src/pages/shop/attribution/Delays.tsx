import { useMemo } from "react";
import type { DelaySales, ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";
import { rankingChart } from "../rankingChart";

/** Sales by the days since the latest post. */
export function Delays({ shop, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const { delays } = shop.attribution;
  const chart = useMemo(() => delaysChart(delays, formats), [delays, formats]);
  return (
    <ChartCard
      title="Sales by days since the latest post"
      account={name}
      description="Every line that follows a post of the item, whatever the window chosen"
      chart={chart}
      empty={
        delays.some(({ lines }) => (lines.value ?? 0) > 0)
          ? undefined
          : "No sale follows a post that showed the item."
      }
    />
  );
}

/** A range of days in words. */
export const delayName = ({ fromDays, toDays }: Pick<DelaySales, "fromDays" | "toDays">): string =>
  toDays === null ? `${fromDays} days or more` : `${fromDays} to ${toDays} days`;

/** Lines sold by delay, the soonest first, each with what they brought. */
export const delaysChart = (delays: readonly DelaySales[], formats: Formats): Chart =>
  rankingChart(
    {
      ranked: delays.map((delay) => ({
        name: delayName(delay),
        figure: delay.lines,
        details: [{ name: "Revenue", value: formats.figure(delay.revenue) }],
        numbers: [figureCell(delay.revenue, `Revenue ${delayName(delay)} after a post`, formats)],
      })),
      of: "After the post",
      numbers: ["Revenue"],
      figureName: "Lines sold",
      valueName: "lines sold",
    },
    formats,
  );
