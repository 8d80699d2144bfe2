import type { AccountDayRow, ForecastPoint } from "../../../api/types";
import type { Band } from "../../../charts/kinds/band";
import { type DayPoint, lineOption } from "../../../charts/kinds/line";
import type { Palette } from "../../../charts/palette";
import type { Cell, Chart } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";

const names = { past: "Followers", expected: "Forecast", band80: "80 % band", band95: "95 % band" };

/** Days of the past that are drawn, so that a short forecast is not lost beside a long past. */
const leastPast = 60;

const strengths = { band80: 0.3, band95: 0.16 };

/** The latest counts, at least as many days as the forecast has. */
export const recentPast = (days: readonly AccountDayRow[], horizon: number): DayPoint[] =>
  days
    .flatMap(({ day, followers }) => (followers === null ? [] : [[day, followers] as const]))
    .slice(-Math.max(horizon, leastPast));

const bandsOf = (points: readonly ForecastPoint[], colour: string): Band[] => [
  {
    name: names.band95,
    colour,
    opacity: strengths.band95,
    points: points.map(({ day, low95, high95 }) => [day, low95, high95]),
  },
  {
    name: names.band80,
    colour,
    opacity: strengths.band80,
    points: points.map(({ day, low80, high80 }) => [day, low80, high80]),
  },
];

/** The latest counts, the followers expected by day, and both bands. */
export function forecastChart(
  days: readonly AccountDayRow[],
  points: readonly ForecastPoint[],
  formats: Formats,
): Chart {
  const past = recentPast(days, points.length);
  const lines = (palette: Palette) => [
    { name: names.past, colour: palette.brand, points: past },
    {
      name: names.expected,
      colour: palette.goal,
      stroke: "dashed" as const,
      points: points.map(({ day, expected }): DayPoint => [day, expected]),
    },
  ];
  return {
    option: (look) =>
      lineOption(
        {
          lines: lines(look.palette),
          bands: bandsOf(points, look.palette.goal),
          valueName: "followers",
          value: formats.count,
        },
        look,
      ),
    legend: [
      { name: names.past, mark: "line", colour: ({ palette }) => palette.brand },
      { name: names.expected, mark: "dashes", colour: ({ palette }) => palette.goal },
      { name: names.band80, mark: "block", colour: ({ palette }) => `${palette.goal}70` },
      { name: names.band95, mark: "block", colour: ({ palette }) => `${palette.goal}40` },
    ],
    table: {
      columns: [
        { name: "Day", numeric: false },
        ...["Counted", "Expected", "80 % low", "80 % high", "95 % low", "95 % high"].map((name) => ({
          name,
          numeric: true,
        })),
      ],
      rows: [
        ...past.map(([day, followers]) => [
          { text: formats.day(day), raw: day },
          count(followers, formats),
          ...["expected", "low80", "high80", "low95", "high95"].map(() => ({ text: "", raw: null })),
        ]),
        ...points.map(({ day, expected, low80, high80, low95, high95 }) => [
          { text: formats.day(day), raw: day },
          { text: "", raw: null },
          ...[expected, low80, high80, low95, high95].map((amount) => count(amount, formats)),
        ]),
      ],
    },
    summary: summary(points, formats),
  };
}

const count = (amount: number, formats: Formats): Cell => ({ text: formats.count(amount), raw: amount });

function summary(points: readonly ForecastPoint[], formats: Formats): string {
  const last = points.at(-1);
  if (last === undefined) return "There is no forecast.";
  return (
    `${formats.count(last.expected)} followers are expected on ${formats.day(last.day)}. ` +
    `The 80 % band is ${formats.count(last.low80)} to ${formats.count(last.high80)}, ` +
    `the 95 % band ${formats.count(last.low95)} to ${formats.count(last.high95)}.`
  );
}
