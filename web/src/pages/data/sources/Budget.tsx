import { Progress } from "@mantine/core";
import type { CallBudget } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import styles from "./sources.module.css";

const nearlyUsed = 0.75;

/** How many calls the platform allows, and how many are made. */
export function Budget({ budget }: { budget: CallBudget }) {
  const formats = useFormats();
  return (
    <div className={styles.budget}>
      <dt>Calls used</dt>
      <dd>
        {formats.count(budget.used)} of {formats.count(budget.limit)}
        {budget.resetsAt !== null && (
          <span className={styles.until}> until {formats.instant(budget.resetsAt)}</span>
        )}
        <Progress
          value={Math.min(1, budget.share) * 100}
          size="sm"
          color={budget.share >= nearlyUsed ? "yellow" : "teal"}
          aria-label="Calls used"
        />
      </dd>
    </div>
  );
}
