import type { AccountSummary } from "../api/types";

/** What a newcomer does first. */
export type StepId = "look" | "import" | "target";

/** The steps in their order, and which are done. */
export type Steps = readonly { id: StepId; done: boolean }[];

/**
 * @param accounts Every account there is.
 * @param shown The account on screen, and whether somebody set its goal.
 * @param looked True where the demo was looked at before.
 */
export function stepsOf(
  accounts: readonly AccountSummary[],
  shown: { id: string; goalIsSet: boolean },
  looked: boolean,
): Steps {
  const own = accounts.filter((account) => !account.synthetic && !account.competitor);
  const showsOwn = own.some((account) => account.id === shown.id);
  return [
    { id: "look", done: looked || !showsOwn },
    { id: "import", done: own.length > 0 },
    { id: "target", done: showsOwn && shown.goalIsSet },
  ];
}

/** True while there is something left for a newcomer to do. */
export const isNewcomer = (steps: Steps): boolean => steps.some((step) => !step.done);
