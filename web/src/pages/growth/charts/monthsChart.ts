import type { TargetPath } from "../../../api/types";
import { barsOption } from "../../../charts/kinds/bars";
import { instantOf } from "../../../charts/kinds/days";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { type Formats, unavailableWord } from "../../../format/formats";
import type { Pace } from "./paces";
import { paceColour } from "./weeklyGrowthChart";

const goalName = "Goal";
const msPerMonth = (365.25 / 12) * 86_400_000;

/** The goal's time in months; null where it is a day and nothing was counted to begin with. */
export function goalMonths({ months, fromDay, toDay }: TargetPath): number | null {
  if (months !== null) return months;
  return fromDay === null || toDay === null ? null : (instantOf(toDay) - instantOf(fromDay)) / msPerMonth;
}

/** Months until the target is reached, at present and in each scenario, against the goal's time. */
export function monthsChart(paces: readonly Pace[], target: TargetPath, formats: Formats): Chart {
  const goal = goalMonths(target);
  const write = (months: number) => formats.value(months, "months");
  const told = paces.flatMap((pace) => (pace.months === null ? [] : [{ pace, months: pace.months }]));
  return {
    option: (look) =>
      barsOption(
        {
          bars: told
            .filter(({ pace }) => !look.hidden.has(pace.name))
            .map(({ pace, months }) => ({
              name: pace.name,
              note: pace.outcome || (months.value === null ? unavailableWord.toLowerCase() : "at this pace"),
              value: months.value,
              colour: paceColour(pace, look.palette),
              details: [{ name: "Months to target", value: formats.figure(months) }],
            })),
          valueName: "months",
          value: write,
          goal: goal === null || look.hidden.has(goalName) ? null : { name: goalName, value: goal },
        },
        look,
      ),
    legend: [
      ...told.map(({ pace }) => ({
        name: pace.name,
        mark: "block" as const,
        colour: ({ palette }: Parameters<Chart["legend"][number]["colour"]>[0]) => paceColour(pace, palette),
      })),
      { name: goalName, mark: "dashes" as const, colour: ({ palette }) => palette.goal },
    ],
    table: {
      columns: [
        { name: "Pace", numeric: false },
        { name: "Months to target", numeric: true },
        { name: "Outcome", numeric: false },
      ],
      rows: [
        ...told.map(({ pace, months }) => [
          { text: pace.name, raw: pace.name },
          figureCell(months, `${pace.name}: months to target`, formats),
          { text: pace.outcome, raw: pace.outcome },
        ]),
        [
          { text: goalName, raw: goalName },
          { text: goal === null ? unavailableWord : write(goal), raw: goal },
          { text: "", raw: "" },
        ],
      ],
    },
    summary: told
      .map(({ pace, months }) => `${pace.name}: ${formats.figure(months)}`)
      .concat(goal === null ? [] : `${goalName}: ${write(goal)} months.`)
      .join(". "),
  };
}
