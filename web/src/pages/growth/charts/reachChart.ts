import type { AccountDayRow } from "../../../api/types";
import { lineOption, type Stroke } from "../../../charts/kinds/line";
import { seriesColour } from "../../../charts/palette";
import { strokeMark } from "../../../charts/platformLooks";
import type { Chart } from "../../../charts/spec";
import { type Formats, unavailableWord } from "../../../format/formats";

type Metric = { name: string; stroke: Stroke; of: (day: AccountDayRow) => number | null };

const metrics: readonly Metric[] = [
  { name: "Reach", stroke: "solid", of: (day) => day.reach },
  { name: "Impressions", stroke: "dashed", of: (day) => day.impressions },
  { name: "Views", stroke: "dotted", of: (day) => day.views },
];

/** The metrics that a source gives for at least one day. */
export const givenMetrics = (days: readonly AccountDayRow[]): readonly Metric[] =>
  metrics.filter((metric) => days.some((day) => metric.of(day) !== null));

/** What the metrics are called together: "Reach and impressions". */
export function metricsName(days: readonly AccountDayRow[]): string {
  const [first = "Reach", ...rest] = givenMetrics(days).map(({ name }) => name);
  return [first, ...rest.map((name) => name.toLowerCase())].join(" and ");
}

/** What the displays of these days are called: impressions, views, or both where days differ. */
export function displaysName(days: readonly AccountDayRow[]): string {
  const names = givenMetrics(days)
    .map(({ name }) => name)
    .filter((name) => name !== "Reach");
  return names.length === 1 ? (names[0] ?? "") : "Impressions or views";
}

/** People reached, and how often content was displayed, on each day. */
export function reachChart(days: readonly AccountDayRow[], formats: Formats): Chart {
  const given = givenMetrics(days);
  return {
    option: (look) =>
      lineOption(
        {
          lines: given.map(({ name, stroke, of }, index) => ({
            name,
            stroke,
            colour: seriesColour(look.palette, index),
            points: days.flatMap((day) => {
              const amount = of(day);
              return amount === null ? [] : [[day.day, amount] as const];
            }),
          })),
          valueName: "people, or displays, on the day",
          value: formats.count,
          fromZero: true,
        },
        look,
      ),
    legend: given.map(({ name, stroke }, index) => ({
      name,
      mark: strokeMark(stroke),
      colour: ({ palette }) => seriesColour(palette, index),
    })),
    table: {
      columns: [{ name: "Day", numeric: false }, ...given.map(({ name }) => ({ name, numeric: true }))],
      rows: days
        .filter((day) => given.some(({ of }) => of(day) !== null))
        .toReversed()
        .map((day) => [
          { text: formats.day(day.day), raw: day.day },
          ...given.map(({ of }) => {
            const amount = of(day);
            return { text: amount === null ? unavailableWord : formats.count(amount), raw: amount };
          }),
        ]),
    },
    summary: given.map((metric) => extremes(metric, days, formats)).join(" "),
  };
}

function extremes({ name, of }: Metric, days: readonly AccountDayRow[], formats: Formats): string {
  const amounts = days.map(of).filter((amount) => amount !== null);
  return `${name}: between ${formats.count(Math.min(...amounts))} and ${formats.count(Math.max(...amounts))} a day.`;
}
