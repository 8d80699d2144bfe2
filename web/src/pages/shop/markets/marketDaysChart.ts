import type { Figure, MarketDayRow } from "../../../api/types";
import { columnsOf, dayCell, textCell } from "../../../charts/cells";
import { groupsOption } from "../../../charts/kinds/groups";
import { type Palette, seriesColour } from "../../../charts/palette";
import type { Cell, Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { shopWord } from "../words";
import { marketDayName, placeName } from "./dayWords";

/** A figure of every market day. */
export type Measure = {
  /** What the legend and the table call it. */
  name: string;
  of: (day: MarketDayRow) => Figure;
};

export type MarketDaysSpec = {
  days: readonly MarketDayRow[];
  /** What is drawn; of these, the ones that no day has are left to the table. */
  measures: readonly Measure[];
  valueName: string;
  axis: (amount: number) => string;
  /** What the table has besides: counts and figures that are not drawn. */
  more?: readonly { name: string; cell: (day: MarketDayRow) => Cell }[];
};

/** Figures of market days side by side, in order of days. */
export function marketDaysChart(spec: MarketDaysSpec, formats: Formats): Chart {
  const { days, measures, valueName, axis, more = [] } = spec;
  const drawn = measures.filter(({ of }) => days.some((day) => of(day).value !== null));
  const colour = (palette: Palette, measure: Measure) => seriesColour(palette, measures.indexOf(measure));
  return {
    option: ({ palette, ...look }) =>
      groupsOption(
        {
          places: days.map(({ day }) => formats.day(day)),
          details: days.map((day) => ({
            title: marketDayName(day, formats),
            rows: [
              ...measures.map(({ name, of }) => ({ name, value: formats.figure(of(day)) })),
              { name: "Weather", value: shopWord(day.weather) },
            ],
          })),
          groups: drawn.map((measure) => ({
            name: measure.name,
            colour: colour(palette, measure),
            values: days.map((day) => measure.of(day).value),
          })),
          valueName,
          axis,
        },
        { ...look, palette },
      ),
    legend: drawn.map((measure) => ({
      name: measure.name,
      mark: "block",
      colour: ({ palette }) => colour(palette, measure),
    })),
    table: {
      columns: columnsOf(
        ["Day", "Place", "Weather"],
        [...more.map(({ name }) => name), ...measures.map(({ name }) => name)],
      ),
      rows: days.map((day) => [
        dayCell(day.day, formats),
        textCell(placeName(day.locationName, day.location?.id)),
        textCell(day.weather && shopWord(day.weather)),
        ...more.map(({ cell }) => cell(day)),
        ...measures.map(({ name, of }) =>
          figureCell(of(day), `${name}: ${marketDayName(day, formats)}`, formats),
        ),
      ]),
    },
    summary: drawn.map((measure) => summary(measure, days, formats)).join(" "),
  };
}

function summary({ name, of }: Measure, days: readonly MarketDayRow[], formats: Formats): string {
  const known = days
    .flatMap((day) => {
      const { value, unit } = of(day);
      return value === null ? [] : [{ day, value, unit }];
    })
    .toSorted((a, b) => a.value - b.value);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined) return `${name}: not known.`;
  return (
    `${name}: from ${formats.value(least.value, least.unit)} (${marketDayName(least.day, formats)}) ` +
    `to ${formats.value(most.value, most.unit)} (${marketDayName(most.day, formats)}) over ${formats.count(known.length)} market days.`
  );
}
