import type { ScenarioRow, ScenarioSet, TargetPath } from "../../../api/types";
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
};

const targetName = "Target";

export const outcomeWords = (outcome: string): string => outcomes[outcome] ?? outcome;

/** Followers at the end of the target's months in each scenario, from zero, against the target. */
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
      columns: ["Scenario", "Weekly growth", "Followers", "Months to target", "Outcome"].map(
        (name, index) => ({
          name,
          numeric: index > 0 && index < 4,
        }),
      ),
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

function bar(
  { name, weeklyGrowth, projectedFollowers, monthsToTarget, outcome }: ScenarioRow,
  look: Look,
): Bar {
  const { formats, palette } = look;
  const isGood = outcome === "reaches" || outcome === "reached";
  return {
    name: sentence(name),
    note: projectedFollowers.value === null ? unavailableWord.toLowerCase() : outcomeWords(outcome),
    value: projectedFollowers.value,
    colour: isGood ? palette.brand : palette.quiet,
    details: [
      { name: "Followers", value: formats.figure(projectedFollowers) },
      { name: "Weekly growth", value: formats.figure(weeklyGrowth) },
      { name: "Months to target", value: formats.figure(monthsToTarget) },
    ],
  };
}

function row(
  { name, weeklyGrowth, projectedFollowers, monthsToTarget, outcome }: ScenarioRow,
  formats: Formats,
) {
  const scenario = sentence(name);
  const figures = [
    { figure: weeklyGrowth, title: `${scenario} weekly growth` },
    { figure: projectedFollowers, title: `${scenario} followers` },
    { figure: monthsToTarget, title: `${scenario} months to target` },
  ];
  return [
    { text: scenario, raw: name },
    ...figures.map(({ figure, title }) => ({
      text: formats.figure(figure),
      raw: figure.value,
      node: <FigureText figure={figure} name={title} withoutUnit />,
    })),
    { text: outcomeWords(outcome), raw: outcome },
  ];
}
