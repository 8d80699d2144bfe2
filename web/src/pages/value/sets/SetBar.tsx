import { Button } from "@mantine/core";
import { useState } from "react";
import { useAssumptionSets } from "../../../api/assumptions";
import { useChooseAssumptions, usePreferences } from "../../../api/preferences";
import { useMay } from "../../../api/session";
import type { AssumptionSetSummary } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import section from "../../../app/section.module.css";
import { workspaceName } from "../../../format/names";
import { HistoryDialog } from "./HistoryDialog";
import { RenameDialog } from "./RenameDialog";
import { RetireDialog } from "./RetireDialog";
import { SetChoice } from "./SetChoice";
import { SetNote } from "./SetNote";
import { idOf, offered, setIn } from "./setNames";
import classes from "./sets.module.css";

type Props = {
  workspace: string;
  /** The set that the figures rest on. */
  set: AssumptionSetSummary;
  /** The set that the address names; undefined where it leaves the choice to the workspace. */
  named: string | undefined;
  onChoose: (reference: string | undefined) => void;
};

type Dialog = "history" | "rename" | "retire";

/** The set of assumptions that the page rests on, and what can be done with it. */
export function SetBar({ workspace, set, named, onChoose }: Props) {
  const [dialog, setDialog] = useState<Dialog>();
  const sets = useAssumptionSets(workspace);
  const preferences = usePreferences(workspace, true);
  const useByDefault = useChooseAssumptions(workspace);
  const byDefault = preferences.data && idOf(preferences.data.assumptionSet);
  const inForce = setIn(sets.data, set.id) ?? set;
  const seesHistory = useMay(workspace, "see-data");
  const mayChange = useMay(workspace, "change-assumptions");
  const isOwn = mayChange && !inForce.builtIn && !inForce.retired;
  const close = () => setDialog(undefined);
  return (
    <section className={section.panel} aria-labelledby="assumptions">
      <div className={classes.bar}>
        <h2 id="assumptions">Assumptions</h2>
        <SetChoice
          label="Set of assumptions"
          value={set.id}
          sets={sets.data === undefined ? [set] : offered(sets.data, set.id)}
          byDefault={byDefault}
          onChange={(id) => onChoose(id === byDefault ? undefined : id)}
        />
        <div className={classes.actions}>
          {byDefault !== undefined && byDefault !== set.id && !inForce.retired && mayChange && (
            <Button
              size="xs"
              variant="light"
              loading={useByDefault.isPending}
              aria-label={`Use by default: ${set.name} in ${workspaceName(workspace)}`}
              onClick={() => useByDefault.mutate(set.id, { onSuccess: () => onChoose(undefined) })}
            >
              Use by default
            </Button>
          )}
          {!inForce.builtIn && seesHistory && (
            <Button size="xs" variant="default" onClick={() => setDialog("history")}>
              History
            </Button>
          )}
          {isOwn && (
            <>
              <Button size="xs" variant="default" onClick={() => setDialog("rename")}>
                Rename
              </Button>
              <Button size="xs" variant="default" onClick={() => setDialog("retire")}>
                Retire
              </Button>
            </>
          )}
        </div>
      </div>
      <SetNote
        set={set}
        inForce={inForce}
        isDefault={byDefault === set.id}
        named={named}
        onChoose={onChoose}
      />
      {useByDefault.isError && <ProblemAlert error={useByDefault.error} />}
      {sets.isError && <ProblemAlert error={sets.error} />}
      <HistoryDialog
        workspace={workspace}
        set={inForce}
        opened={dialog === "history"}
        onClose={close}
        onShow={onChoose}
      />
      <RenameDialog workspace={workspace} set={inForce} opened={dialog === "rename"} onClose={close} />
      <RetireDialog
        workspace={workspace}
        set={inForce}
        isDefault={byDefault === set.id}
        opened={dialog === "retire"}
        onClose={close}
        onRetired={() => onChoose(undefined)}
      />
    </section>
  );
}
