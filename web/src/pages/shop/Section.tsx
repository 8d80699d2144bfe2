import { type ReactNode, useId } from "react";
import section from "../../app/section.module.css";
import grid from "../../charts/grid.module.css";
import classes from "./shop.module.css";

type Props = {
  title: string;
  /** What the section says in a sentence. */
  lead?: ReactNode;
  controls?: ReactNode;
  /** Charts, side by side where there is room. */
  children?: ReactNode;
};

/** A part of the shop's page: heading, what it says, charts. */
export function Section({ title, lead, controls, children }: Props) {
  const id = useId();
  return (
    <section className={section.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {controls !== undefined && <div className={classes.controls}>{controls}</div>}
      {children !== undefined && <div className={grid.grid}>{children}</div>}
    </section>
  );
}
