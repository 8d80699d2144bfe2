import type { Figure } from "../../../api/types";
import { FigureText } from "../../../figures/FigureText";

/** The account's value as it falls to each follower. Left out where neither can be told. */
export function PerFollower({ lifetime, monthly }: { lifetime: Figure; monthly: Figure }) {
  if (lifetime.value === null && monthly.value === null) return null;
  return (
    <p>
      <FigureText figure={lifetime} name="Value per follower" /> per follower,{" "}
      <FigureText figure={monthly} name="Value per follower and month" /> per follower and month
    </p>
  );
}

/** What stands beside the weighted index: the usual rate, and the highest index of a post. */
export function BesideTheIndex({ byReach, highest }: { byReach: Figure; highest: Figure | undefined }) {
  const hasHighest = highest !== undefined && highest.value !== null;
  if (byReach.value === null && !hasHighest) return null;
  return (
    <p>
      <FigureText figure={byReach} name="Mean engagement by reach, unweighted" /> by reach, unweighted
      {hasHighest && (
        <>
          {" · highest "}
          <FigureText figure={highest} name="Highest engagement of a post" withoutUnit />
        </>
      )}
    </p>
  );
}

/** Posts that the viral rule picks, with the rule. */
export function Viral({ figure, rule }: { figure: Figure; rule: string }) {
  if (figure.value === null) return null;
  return (
    <p>
      <FigureText figure={figure} name="Viral posts" withoutUnit /> viral. Rule: {rule}
    </p>
  );
}
