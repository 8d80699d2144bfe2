import { tierName } from "../../content/tiers/tierNames";
import classes from "./list.module.css";

/** The tier of a post, and whether it is viral. */
export function Marks({ tier, viral }: { tier: string | null; viral: boolean }) {
  return (
    <span className={classes.marks}>
      {tier !== null && <span>{tierName(tier)}</span>}
      {viral && <strong>Viral</strong>}
    </span>
  );
}
