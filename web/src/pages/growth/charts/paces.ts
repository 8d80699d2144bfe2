import type { Figure, GrowthPage } from "../../../api/types";
import { sentence } from "../../../format/names";
import { outcomeWords } from "../../../goal/scenarios";

/** A way to grow: how fast, and how long it takes to the target. */
export type Pace = {
  name: string;
  kind: "current" | "scenario" | "target";
  weekly: Figure;
  /** Null for the target itself. */
  months: Figure | null;
  /** What comes of a scenario; empty for the others. */
  outcome: string;
};

/** The present pace, the scenarios' and the target's. */
export function pacesOf({ cards, gap, scenarios }: Pick<GrowthPage, "cards" | "gap" | "scenarios">): Pace[] {
  return [
    {
      name: "Current",
      kind: "current",
      weekly: cards.weeklyGrowthFromMeanGain,
      months: gap.monthsToTarget,
      outcome: "",
    },
    ...scenarios.items.map(
      ({ name, weeklyGrowth, monthsToTarget, outcome }): Pace => ({
        name: sentence(name),
        kind: "scenario",
        weekly: weeklyGrowth,
        months: monthsToTarget,
        outcome: outcomeWords(outcome),
      }),
    ),
    { name: "Target", kind: "target", weekly: gap.chartedWeeklyGrowth, months: null, outcome: "" },
  ];
}
