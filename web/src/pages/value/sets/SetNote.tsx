import { Button } from "@mantine/core";
import type { AssumptionSetSummary } from "../../../api/types";
import section from "../../../app/section.module.css";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./sets.module.css";

type Props = {
  /** The set at the version that the figures rest on. */
  set: AssumptionSetSummary;
  /** The set as it is. */
  inForce: AssumptionSetSummary;
  isDefault: boolean;
  named: string | undefined;
  onChoose: (reference: string) => void;
};

/** What a set is for and how it stands. */
export function SetNote({ set, inForce, isDefault, named, onChoose }: Props) {
  const formats = useFormats();
  const isOld = named?.includes("@") === true && set.version < inForce.version;
  return (
    <div className={classes.note}>
      {set.description !== "" && <p className={section.note}>{set.description}</p>}
      <p className={section.note}>
        {set.builtIn
          ? "Built in: try other values below, and save them as a set of your own."
          : `Version ${set.version}${set.changedAt === null ? "" : `, changed ${formats.instant(set.changedAt)}`}.`}
        {isDefault && " The workspace uses it by default."}
        {inForce.retired && " It is retired: it is no longer offered, and cannot be changed."}
      </p>
      {isOld && (
        <p className={classes.old}>
          You are looking at version {set.version}; version {inForce.version} is in force.{" "}
          <Button size="compact-sm" variant="default" onClick={() => onChoose(set.id)}>
            Show version {inForce.version}
          </Button>
        </p>
      )}
    </div>
  );
}
