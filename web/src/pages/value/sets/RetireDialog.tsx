import { Button } from "@mantine/core";
import { useRetireSet } from "../../../api/assumptions";
import type { AssumptionSetSummary } from "../../../api/types";
import { Dialog } from "../../../app/Dialog";
import { ProblemAlert } from "../../../app/ProblemAlert";
import classes from "./sets.module.css";

type Props = {
  workspace: string;
  set: AssumptionSetSummary;
  /** True where the workspace uses it by default. */
  isDefault: boolean;
  opened: boolean;
  onClose: () => void;
  onRetired: () => void;
};

/** Asks once more before a set is offered no longer. */
export function RetireDialog({ workspace, set, isDefault, opened, onClose, onRetired }: Props) {
  const retire = useRetireSet(workspace);
  return (
    <Dialog opened={opened} onClose={onClose} title={`Retire “${set.name}”?`}>
      <div className={classes.form}>
        <p className={classes.words}>
          It is no longer offered and cannot be changed again. What was computed under it can still be read.
          {isDefault && " The workspace uses it by default, and goes on to until you choose another."}
        </p>
        {retire.isError && <ProblemAlert error={retire.error} />}
        <div className={classes.actions}>
          <Button
            color="red"
            loading={retire.isPending}
            onClick={() =>
              retire.mutate(
                { id: set.id, version: set.version },
                {
                  onSuccess: () => {
                    onClose();
                    onRetired();
                  },
                },
              )
            }
          >
            Retire
          </Button>
          <Button variant="default" data-autofocus onClick={onClose}>
            Keep it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
