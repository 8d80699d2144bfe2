import type { Assumptions } from "../../../api/types";
import { assumed } from "../assumptions";

/** Assumptions that are tried in place of those of a set, by name. */
export type Draft = Readonly<Record<string, number>>;

export const emptyDraft: Draft = {};

/** The draft with another value; what the set says already is no change. */
export function changed(draft: Draft, base: Assumptions, name: string, value: number): Draft {
  const { [name]: _, ...others } = draft;
  return value === assumed(base, name) ? others : { ...others, [name]: value };
}

/** What holds under a draft: its own value, else that of the set. */
export const tried = (draft: Draft, base: Assumptions, name: string): number =>
  draft[name] ?? assumed(base, name);

export const isEmpty = (draft: Draft): boolean => Object.keys(draft).length === 0;
