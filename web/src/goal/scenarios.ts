import type { Figure, ScenarioRow } from "../api/types";

const outcomes: Record<string, string> = {
  reaches: "reaches the target",
  misses: "misses the target",
  reached: "target already reached",
  never: "never reaches it",
  unknown: "outcome unknown",
};

/** What comes of a scenario, in words. */
export const outcomeWords = (outcome: string): string => outcomes[outcome] ?? outcome;

/** What is told of each scenario besides its outcome, in the order of a table's columns. */
export const scenarioColumns: readonly { name: string; of: (scenario: ScenarioRow) => Figure }[] = [
  { name: "Weekly growth", of: (scenario) => scenario.weeklyGrowth },
  { name: "Followers", of: (scenario) => scenario.projectedFollowers },
  { name: "Followers gained", of: (scenario) => scenario.growth },
  { name: "Total growth", of: (scenario) => scenario.growthRate },
  { name: "Months to target", of: (scenario) => scenario.monthsToTarget },
];
