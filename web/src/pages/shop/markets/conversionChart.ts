import type { MarketDayRow } from "../../../api/types";
import { columnsOf, countCell, dayCell, textCell } from "../../../charts/cells";
import { stripsOption } from "../../../charts/kinds/strips";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { shopWord } from "../words";
import { marketDayName, placeName } from "./dayWords";

/** Conversion of every market day, by weather. */
export function conversionChart(days: readonly MarketDayRow[], formats: Formats): Chart {
  const known = days.filter((day) => day.conversion.value !== null);
  const strips = weathersOf(known).map(({ weather, count }) => ({
    name: weather,
    note: `n = ${formats.count(count)}`,
  }));
  return {
    option: (look) =>
      stripsOption(
        {
          strips,
          dots: known.map((day) => ({
            strip: shopWord(day.weather),
            value: day.conversion.value ?? 0,
            name: marketDayName(day, formats),
            details: [
              { name: "Conversion", value: formats.figure(day.conversion) },
              { name: "Transactions", value: countCell(day.transactions, formats).text },
              { name: "People who came by", value: countCell(day.footTraffic, formats).text },
              { name: "Weather", value: shopWord(day.weather) },
            ],
          })),
          valueName: "transactions over people who came by",
          axis: formats.share,
        },
        look,
      ),
    legend: [],
    table: {
      columns: columnsOf(["Day", "Place", "Weather"], ["Transactions", "People who came by", "Conversion"]),
      rows: days.map((day) => [
        dayCell(day.day, formats),
        textCell(placeName(day.locationName, day.location?.id)),
        textCell(day.weather && shopWord(day.weather)),
        countCell(day.transactions, formats),
        countCell(day.footTraffic, formats),
        figureCell(day.conversion, `Conversion: ${marketDayName(day, formats)}`, formats),
      ]),
    },
    summary: strips.map(({ name, note }) => `${name}: ${note} market days`).join(". "),
  };
}

/** Every kind of weather with its number of days, the most frequent first. */
export function weathersOf(days: readonly MarketDayRow[]): { weather: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const weather = shopWord(day.weather);
    counts.set(weather, (counts.get(weather) ?? 0) + 1);
  }
  return [...counts]
    .map(([weather, count]) => ({ weather, count }))
    .toSorted((a, b) => b.count - a.count || a.weather.localeCompare(b.weather));
}
