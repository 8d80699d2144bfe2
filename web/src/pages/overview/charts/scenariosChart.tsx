import type { ScenarioRow, ScenarioSet, TargetPath } from "../../../api/types";
import { type Bar, barsOption } from "../../../charts/kinds/bars";
import type { Chart, Look } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { type Formats, unavailableWord } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { outcomeWords, scenarioColumns } from "../../../goal/scenarios";

const targetName = "Target";

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
        ...scenarioColumns.map(({ name }) => ({ name, numeric: true })),
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
    details: scenarioColumns.map((each) => ({ name: each.name, value: formats.figure(each.of(scenario)) })),
  };
}

function row(scenario: ScenarioRow, formats: Formats) {
  const name = sentence(scenario.name);
  return [
    { text: name, raw: scenario.name },
    ...scenarioColumns.map((column) =>
      figureCell(column.of(scenario), `${name}: ${column.name.toLowerCase()}`, formats),
    ),
    { text: outcomeWords(scenario.outcome), raw: scenario.outcome },
  ];
}
