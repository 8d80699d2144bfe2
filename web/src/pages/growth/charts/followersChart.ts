import type { AccountDayRow } from "../../../api/types";
import { type DayAmount, gainsOption } from "../../../charts/kinds/gains";
import type { Chart, LegendEntry } from "../../../charts/spec";
import { type Formats, unavailableWord } from "../../../format/formats";

const names = { level: "Followers", gain: "Daily gain", loss: "Daily loss" };

/** Days on which something was observed, with the amount. */
const observed = (days: readonly AccountDayRow[], of: (day: AccountDayRow) => number | null): DayAmount[] =>
  days.flatMap((row) => {
    const amount = of(row);
    return amount === null ? [] : [[row.day, amount] as const];
  });

/** Followers by day, with what each day gained or lost. */
export function followersChart(days: readonly AccountDayRow[], formats: Formats): Chart {
  const level = observed(days, (day) => day.followers);
  const change = observed(days, (day) => day.gain);
  const losses = change.filter(([, gain]) => gain < 0).length;
  const legend: LegendEntry[] = [
    { name: names.level, mark: "line", colour: ({ palette }) => palette.brand },
    { name: names.gain, mark: "block", colour: ({ palette }) => palette.rise },
    { name: names.loss, mark: "block", colour: ({ palette }) => palette.fall },
  ];
  return {
    option: (look) =>
      gainsOption(
        {
          level: { name: names.level, points: level },
          change: { gain: names.gain, loss: names.loss, points: change },
          valueName: "followers",
        },
        look,
      ),
    legend: legend.filter(({ name }) => losses > 0 || name !== names.loss),
    table: {
      columns: [
        { name: "Day", numeric: false },
        { name: "Followers", numeric: true },
        { name: "Gain on the day before", numeric: true },
      ],
      rows: days
        .filter((day) => day.followers !== null)
        .toReversed()
        .map(({ day, followers, gain }) => [
          { text: formats.day(day), raw: day },
          { text: followers === null ? unavailableWord : formats.count(followers), raw: followers },
          { text: gain === null ? unavailableWord : formats.difference(gain, "followers"), raw: gain },
        ]),
    },
    summary: summary(level, change, losses, formats),
  };
}

function summary(
  level: readonly DayAmount[],
  change: readonly DayAmount[],
  losses: number,
  formats: Formats,
): string {
  const [first, last] = [level[0], level.at(-1)];
  if (first === undefined || last === undefined) return "No follower counts.";
  return (
    `Followers went from ${formats.count(first[1])} on ${formats.day(first[0])} ` +
    `to ${formats.count(last[1])} on ${formats.day(last[0])}. ` +
    `The change of ${formats.count(change.length)} days is known; on ${formats.count(losses)} of them followers were lost.`
  );
}
