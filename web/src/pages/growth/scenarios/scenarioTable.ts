import type { GrowthPage } from "../../../api/types";
import type { Cell, DataTable } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { sentence } from "../../../format/names";
import { outcomeWords, scenarioColumns } from "../../../goal/scenarios";
import { goalMonths } from "../charts/monthsChart";

const nothing: Cell = { text: "", raw: null };

/** The scenarios row by row, and the target for comparison. */
export function scenarioTable(
  { scenarios, gap, target }: Pick<GrowthPage, "scenarios" | "gap" | "target">,
  formats: Formats,
): DataTable {
  const months = goalMonths(target);
  return {
    columns: [
      { name: "Scenario", numeric: false },
      ...scenarioColumns.map(({ name }) => ({ name, numeric: true })),
      { name: "Outcome", numeric: false },
    ],
    rows: [
      ...scenarios.items.map((scenario) => [
        { text: sentence(scenario.name), raw: scenario.name },
        ...scenarioColumns.map(({ name, of }) =>
          figureCell(of(scenario), `${sentence(scenario.name)}: ${name.toLowerCase()}`, formats),
        ),
        { text: outcomeWords(scenario.outcome), raw: scenario.outcome },
      ]),
      [
        { text: "Target", raw: "target" },
        figureCell(gap.chartedWeeklyGrowth, "Target: weekly growth", formats),
        { text: formats.count(target.followers), raw: target.followers },
        figureCell(gap.followers, "Target: followers missing", formats),
        nothing,
        months === null ? nothing : { text: formats.value(months, "months"), raw: months },
        nothing,
      ],
    ],
  };
}
