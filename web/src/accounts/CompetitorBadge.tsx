import classes from "./AccountSwitcher.module.css";

/** Says that an account is another creator's, watched to compare with. */
export const CompetitorBadge = () => <span className={classes.competitor}>Competitor</span>;
