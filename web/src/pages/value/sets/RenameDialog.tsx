import { useChangeSet } from "../../../api/assumptions";
import type { AssumptionSetSummary } from "../../../api/types";
import { Dialog } from "../../../app/Dialog";
import { SetForm } from "./SetForm";

type Props = { workspace: string; set: AssumptionSetSummary; opened: boolean; onClose: () => void };

/** Gives a set another name or description. */
export function RenameDialog({ workspace, set, opened, onClose }: Props) {
  const rename = useChangeSet(workspace);
  return (
    <Dialog opened={opened} onClose={onClose} title={`Rename “${set.name}”`}>
      <SetForm
        key={set.version}
        name={set.name}
        description={set.description}
        action="Save name"
        busy={rename.isPending}
        error={rename.error}
        onSubmit={(name, description) =>
          rename.mutate(
            { id: set.id, version: set.version, edit: { name, description } },
            { onSuccess: onClose },
          )
        }
      />
    </Dialog>
  );
}
