import { type RefObject, useRef, useState } from "react";
import type { ValueReport } from "../../../api/types";
import { changed, type Draft, emptyDraft, isEmpty } from "./draft";

/** Assumptions that are tried and not saved. */
export type TryOut = {
  draft: Draft;
  /** The version of the set that they were first tried on; null while none are. */
  madeOn: number | null;
  /** True while there are any; known at once, before the page shows it. */
  dirty: RefObject<boolean>;
  change: (report: ValueReport, name: string, value: number) => void;
  discard: () => void;
  /** Takes the set as it is now for what they are tried on. */
  rebase: (version: number) => void;
};

type State = { set: string | undefined; draft: Draft; madeOn: number | null };

const nothing = (set: string | undefined): State => ({ set, draft: emptyDraft, madeOn: null });

/** @param set The set in the address: what was tried on another is not tried on it. */
export function useTryOut(set: string | undefined): TryOut {
  const [state, setState] = useState<State>(() => nothing(set));
  const dirty = useRef(false);
  const current = state.set === set ? state : nothing(set);
  const put = (next: State) => {
    dirty.current = !isEmpty(next.draft);
    setState(next);
  };
  return {
    draft: current.draft,
    madeOn: current.madeOn,
    dirty,
    change: (report, name, value) => {
      const draft = changed(current.draft, report.assumptions, name, value);
      const madeOn = isEmpty(draft) ? null : (current.madeOn ?? report.set?.version ?? null);
      put({ set, draft, madeOn });
    },
    discard: () => put(nothing(set)),
    rebase: (version) => put({ ...current, madeOn: version }),
  };
}
