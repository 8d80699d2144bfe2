import classes from "./AccountSwitcher.module.css";

/** Says that the figures are of generated data. */
export const SyntheticBadge = () => <span className={classes.synthetic}>Demo · synthetic</span>;
