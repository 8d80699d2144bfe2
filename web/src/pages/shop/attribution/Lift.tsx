import { useMemo } from "react";
import type { ShopReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesChart, intervalWords } from "../../../figures/estimatesChart";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { amountName, windowWords } from "../words";

/** Market days with a post before them against those without. */
export function Lift({ shop, name }: { shop: ShopReport; name: string }) {
  const formats = useFormats();
  const { currency, markets } = shop;
  const { lift } = markets;
  const chart = useMemo(
    () =>
      estimatesChart(
        {
          groups: [
            { name: "With a post", figure: lift.salesWithPosts, n: lift.daysWithPosts },
            { name: "Without", figure: lift.salesWithoutPosts, n: lift.daysWithoutPosts },
          ],
          of: "Market days",
          counted: "Days",
          figureName: "Mean sales",
          valueName: amountName(currency),
        },
        formats,
      ),
    [lift, currency, formats],
  );
  return (
    <ChartCard
      title="Market days with a post before them"
      account={name}
      description={`Mean sales of days with a post ${windowWords(shop, formats)}, against those without`}
      chart={chart}
      empty={markets.days.length === 0 ? "No market day is recorded for these days." : undefined}
      note={
        <p>
          {lift.verdict}
          {lift.difference.value !== null && (
            <>
              {" "}
              Difference:{" "}
              <FigureText figure={lift.difference} name="Market days with posts against those without" />, 95
              % interval {intervalWords(lift.difference, formats)}.
            </>
          )}
        </p>
      }
      height={320}
    />
  );
}
