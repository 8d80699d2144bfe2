import type { Figure, ScenarioRow, ScenarioSet, TargetPath } from "../../../api/types";
import { type Bar, barsOption } from "../../../charts/kinds/bars";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import { type Formats, unavailableWord } from "../../../format/formats";
import { sentence } from "../../../format/names";

const outcomes: Record<string, string> = {
  reaches: "reaches the target",
  misses: "misses the target",
  reached: "target already reached",
  never: "never reaches it",
  unknown: "outcome unknown",
};

const targetName = "Target";

/** What is told of each scenario besides its outcome, in the order of the table's columns. */
const told: readonly { name: string; of: (scenario: ScenarioRow) => Figure }[] = [
  { name: "Weekly growth", of: (scenario) => scenario.weeklyGrowth },
  { name: "Followers", of: (scenario) => scenario.projectedFollowers },
  { name: "Followers gained", of: (scenario) => scenario.growth },
  { name: "Total growth", of: (scenario) => scenario.growthRate },
  { name: "Months to target", of: (scenario) => scenario.monthsToTarget },
];

export const outcomeWords = (outcome: string): string => outcomes[outcome] ?? outcome;

/** Followers at the end of the target's time in each scenario, from zero, against the target. */
export function scenariosChart({ items }: ScenarioSet, target: TargetPath, formats: Formats): Chart {
  return {
    option: (look) =>
      barsOption(
        {
          bars: items.map((scenario) => bar(scenario, look)),
          valueName: "followers",
          value: formats.count,
          goal: look.hidden.has(targetName) ? null : { name: targetName, value: target.followers },
        },
        look,
      ),
    legend: [{ name: targetName, mark: "dashes", colour: ({ palette }) => palette.goal }],
    table: {
      columns: [
        { name: "Scenario", numeric: false },
        ...told.map(({ name }) => ({ name, numeric: true })),
        { name: "Outcome", numeric: false },
      ],
      rows: items.map((scenario) => row(scenario, formats)),
    },
    summary: items
      .map(({ name, projectedFollowers, outcome }) => {
        const followers =
          projectedFollowers.value === null ? "unavailable" : formats.count(projectedFollowers.value);
        return `${sentence(name)}: ${followers}, ${outcomeWords(outcome)}`;
      })
      .concat(`Target: ${formats.count(target.followers)}.`)
      .join(". "),
  };
}

function bar(scenario: ScenarioRow, { formats, palette }: Look): Bar {
  const { name, projectedFollowers, outcome } = scenario;
  const isGood = outcome === "reaches" || outcome === "reached";
  return {
    name: sentence(name),
    note: projectedFollowers.value === null ? unavailableWord.toLowerCase() : outcomeWords(outcome),
    value: projectedFollowers.value,
    colour: isGood ? palette.brand : palette.quiet,
    details: told.map((each) => ({ name: each.name, value: formats.figure(each.of(scenario)) })),
  };
}

function row(scenario: ScenarioRow, formats: Formats) {
  const name = sentence(scenario.name);
  return [
    { text: name, raw: scenario.name },
    ...told.map((column) => {
      const figure = column.of(scenario);
      return {
        text: formats.figure(figure),
        raw: figure.value,
        node: <FigureText figure={figure} name={`${name}: ${column.name.toLowerCase()}`} withoutUnit />,
      };
    }),
    { text: outcomeWords(scenario.outcome), raw: scenario.outcome },
  ];
}
