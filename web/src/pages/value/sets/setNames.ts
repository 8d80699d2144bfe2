import type { AssumptionSet, AssumptionSetSummary } from "../../../api/types";

/** The set that a reference of the form id or id@version names; undefined where there is none. */
export const setIn = (
  sets: readonly AssumptionSet[] | undefined,
  reference: string,
): AssumptionSetSummary | undefined => sets?.find(({ set }) => set.id === idOf(reference))?.set;

/** The id in a reference of the form id or id@version. */
export const idOf = (reference: string): string => reference.split("@", 1)[0] ?? reference;

/** The sets that are offered: retired ones only where one of them is chosen already. */
export const offered = (sets: readonly AssumptionSet[], chosen: string | undefined): AssumptionSetSummary[] =>
  sets.map(({ set }) => set).filter((set) => !set.retired || set.id === chosen);
