import { Button } from "@mantine/core";
import type { AssumptionSetSummary } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./whatif.module.css";

type Props = {
  set: AssumptionSetSummary;
  /** The version that was tried on. */
  madeOn: number | null;
  onKeep: () => void;
};

/** Somebody else changed the set while its assumptions were tried: what happened, and the ways on. */
export function ChangedMeanwhile({ set, madeOn, onKeep }: Props) {
  const formats = useFormats();
  return (
    <div className={classes.meanwhile} role="alert">
      <strong>“{set.name}” was changed in the meantime</strong>
      <p className={classes.alertWords}>
        You began on version {madeOn ?? "unknown"}; it is at version {set.version} now
        {set.changedAt !== null && ` (${formats.instant(set.changedAt)})`}. Nothing of yours is lost, and
        nothing was overwritten. The history of the set tells what changed. Keep your changes on top of the
        new version and look at the figures again, save them as a new set, or discard them.
      </p>
      <Button size="xs" variant="default" onClick={onKeep}>
        Keep my changes on version {set.version}
      </Button>
    </div>
  );
}
