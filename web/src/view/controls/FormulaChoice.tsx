import { Button } from "@mantine/core";
import { useRef } from "react";
import { useChooseFormulas, usePreferences } from "../../api/preferences";
import { asProblem } from "../../api/problem";
import { useMay } from "../../api/session";
import { workspaceName } from "../../format/names";
import type { FormulaSet } from "../view";
import classes from "./controls.module.css";
import { FormulaControl } from "./FormulaControl";
import { formulaNames } from "./formulaWords";

type Props = {
  workspace: string;
  /** The set that the address names; undefined where it leaves the choice to the workspace. */
  named: FormulaSet | undefined;
  /** The set that the figures on screen come from; undefined while there are none. */
  used: FormulaSet | undefined;
  onChoose: (formulas: FormulaSet) => void;
  /** The named set is the workspace's default now: the address need not name it any more. */
  onDefault: () => void;
};

/** Chooses the formulas, for this address or by default for the workspace. */
export function FormulaChoice({ workspace, named, used, onChoose, onDefault }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const preferences = usePreferences(workspace, named !== undefined);
  const mayChange = useMay(workspace, "change-assumptions");
  const save = useChooseFormulas(workspace);
  const differs = preferences.data !== undefined && preferences.data.formulas !== named;
  const isDefaultNow = save.isSuccess && named === undefined && used === save.variables;

  const useByDefault = (formulas: FormulaSet) =>
    save.mutate(formulas, {
      onSuccess: () => {
        onDefault();
        // The button goes away; a keyboard user stays where the choice was made.
        box.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
      },
    });

  return (
    <div className={classes.formulas} ref={box}>
      <FormulaControl formulas={named ?? used} onChange={onChoose} />
      {named !== undefined && differs && mayChange && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={save.isPending}
          aria-label={`Use by default: ${formulaNames[named]} formulas in ${workspaceName(workspace)}`}
          onClick={() => useByDefault(named)}
        >
          Use by default
        </Button>
      )}
      <span className={classes.saved} role="status">
        {isDefaultNow && `${formulaNames[save.variables]} is the default now.`}
      </span>
      {save.isError && (
        <span className={classes.problem} role="alert">
          {asProblem(save.error).message} {asProblem(save.error).hint}
        </span>
      )}
    </div>
  );
}
