import { Button } from "@mantine/core";
import { useState } from "react";
import { useChangeSet } from "../../../api/assumptions";
import { asProblem, type Problem } from "../../../api/problem";
import { useMay } from "../../../api/session";
import type { AssumptionSetSummary, ValueReport } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { NewSetDialog } from "../sets/NewSetDialog";
import { ChangedMeanwhile } from "./ChangedMeanwhile";
import type { TryOut } from "./useTryOut";
import { whatIfHeading } from "./WhatIf";
import classes from "./whatif.module.css";

type Props = {
  workspace: string;
  /** The set that the assumptions are tried on; null where it is not known. */
  set: AssumptionSetSummary | null;
  /** True where the page shows the set as it once was: what is tried on that is a set of its own. */
  past: boolean;
  report: ValueReport;
  /** What is wrong with the assumptions that are tried; null where nothing is. */
  problem: unknown;
  busy: boolean;
  tryOut: TryOut;
  onCreated: (id: string) => void;
};

/** Says that what is on screen is not saved, and offers what can be done about it. */
export function UnsavedBar({ workspace, set, past, report, problem, busy, tryOut, onCreated }: Props) {
  const formats = useFormats();
  const [naming, setNaming] = useState(false);
  const save = useChangeSet(workspace);
  const count = Object.keys(tryOut.draft).length;
  const value = report.cards.accountValue.current;
  const mayChange = useMay(workspace, "change-assumptions");
  const isOwn = mayChange && set !== null && !set.builtIn && !set.retired && !past;
  const meanwhile = isOwn && tryOut.madeOn !== null && set.version !== tryOut.madeOn;
  const conflict = save.isError && isConflict(asProblem(save.error));

  const done = () => {
    tryOut.discard();
    document.getElementById(whatIfHeading)?.focus({ preventScroll: true });
  };
  const saveToSet = (id: string, version: number) =>
    save.mutate({ id, version, edit: { assumptions: { ...tryOut.draft } } }, { onSuccess: done });

  return (
    <section className={classes.bar} aria-label="Unsaved assumptions" aria-busy={busy}>
      <div className={classes.barRow}>
        <p role="status" className={classes.barWords}>
          <strong>
            {formats.count(count)} {count === 1 ? "assumption is" : "assumptions are"} changed and not saved.
          </strong>{" "}
          <span>Figures on this page rest on {count === 1 ? "it" : "them"}.</span>
        </p>
        <p className={classes.barValue}>
          Account value <FigureText figure={value} name="Account value under unsaved assumptions" />
        </p>
        <div className={classes.barActions}>
          {isOwn && (
            <Button
              size="xs"
              loading={save.isPending}
              disabled={meanwhile}
              onClick={() => saveToSet(set.id, tryOut.madeOn ?? set.version)}
            >
              Save to “{set.name}”
            </Button>
          )}
          {mayChange && (
            <Button size="xs" variant={isOwn ? "default" : "filled"} onClick={() => setNaming(true)}>
              Save as a new set
            </Button>
          )}
          <Button size="xs" variant="subtle" color="gray" onClick={done}>
            Discard
          </Button>
        </div>
      </div>
      {problem !== null && <ProblemAlert error={problem} />}
      {save.isError && !conflict && <ProblemAlert error={save.error} />}
      {set !== null && (meanwhile || conflict) && (
        <ChangedMeanwhile
          set={set}
          madeOn={tryOut.madeOn}
          onKeep={() => {
            save.reset();
            tryOut.rebase(set.version);
          }}
        />
      )}
      <NewSetDialog
        workspace={workspace}
        opened={naming}
        from={set}
        changes={tryOut.draft}
        onClose={() => setNaming(false)}
        onCreated={(id) => {
          setNaming(false);
          done();
          onCreated(id);
        }}
      />
    </section>
  );
}

const preconditionFailed = 412;

const isConflict = (problem: Problem): boolean => problem.status === preconditionFailed;
