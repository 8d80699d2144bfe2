import { useState } from "react";
import { useCreateSet } from "../../../api/assumptions";
import type { AssumptionSetSummary } from "../../../api/types";
import { Dialog } from "../../../app/Dialog";
import type { Draft } from "../whatif/draft";
import { newSetId } from "./newSetId";
import { SetForm } from "./SetForm";

type Props = {
  workspace: string;
  opened: boolean;
  /** The set that it begins as; null: the published assumptions. */
  from: AssumptionSetSummary | null;
  /** What differs from it. */
  changes: Draft;
  onClose: () => void;
  onCreated: (id: string) => void;
};

/** Saves assumptions under a name of their own. */
export function NewSetDialog({ workspace, opened, from, changes, onClose, onCreated }: Props) {
  const create = useCreateSet(workspace);
  // A repeated request, as after an answer that was lost, creates one set.
  const [id, setId] = useState(newSetId);
  const save = (name: string, description: string) =>
    create.mutate(
      {
        id,
        name,
        description,
        copyOf: from === null ? null : `${from.id}@${from.version}`,
        assumptions: { ...changes },
      },
      {
        onSuccess: ({ set }) => {
          setId(newSetId());
          create.reset();
          onCreated(set.id);
        },
      },
    );
  return (
    <Dialog opened={opened} onClose={onClose} title="Save as a new set">
      <SetForm
        name=""
        description=""
        action="Save set"
        busy={create.isPending}
        error={create.error}
        onSubmit={save}
      />
    </Dialog>
  );
}
