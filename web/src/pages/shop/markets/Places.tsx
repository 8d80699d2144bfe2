import { useMemo } from "react";
import type { ShopMarkets } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { estimatesChart, estimatesHeight } from "../../../figures/estimatesChart";
import { figureCell } from "../../../figures/figureCell";
import { useFormats } from "../../../format/FormatsContext";
import { amountName } from "../words";
import { placeName } from "./dayWords";

type Props = { markets: ShopMarkets; currency: string | null; name: string };

/** Places by the mean net profit of their market days. */
export function Places({ markets, currency, name }: Props) {
  const formats = useFormats();
  const { locations, minimumDays } = markets;
  const chart = useMemo(
    () =>
      estimatesChart(
        {
          groups: locations.map((place) => {
            const of = placeName(place.name, place.location.id);
            return {
              name: of,
              figure: place.netProfit,
              n: place.days,
              enough: place.enough,
              more: [figureCell(place.netProfitWithGoods, `Mean with the cost of goods: ${of}`, formats)],
            };
          }),
          of: "Place",
          counted: "Market days",
          figureName: "Mean net profit",
          valueName: amountName(currency),
          more: ["Mean with the cost of goods"],
        },
        formats,
      ),
    [locations, currency, formats],
  );
  return (
    <ChartCard
      title="Places by mean net profit"
      account={name}
      description={`Without the cost of goods; grey: fewer than ${formats.count(minimumDays)} market days, not compared`}
      chart={chart}
      empty={
        locations.some((place) => place.netProfit.value !== null)
          ? undefined
          : (locations[0]?.netProfit.unavailable ?? "No market day says where it was.")
      }
      note={<p>{verdictWords(markets)}</p>}
      height={estimatesHeight(locations.length)}
      wide
    />
  );
}

/** The verdict, with the name of the place where one is told apart. */
export function verdictWords({ locations, best }: ShopMarkets): string {
  const place = locations.find(
    ({ location }) => location.id === best.location?.id && location.shop === best.location.shop,
  );
  return place !== undefined && best.distinguishable
    ? `${placeName(place.name, place.location.id)} is best. ${best.verdict}`
    : best.verdict;
}
