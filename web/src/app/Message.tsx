import type { ReactNode } from "react";
import classes from "./Message.module.css";

type Props = {
  title: string;
  /** True for failures, which screen readers announce. */
  alert?: boolean;
  children: ReactNode;
};

/** A page's worth of words where there is nothing else to show. */
export function Message({ title, alert = false, children }: Props) {
  return (
    <section className={classes.message} role={alert ? "alert" : undefined}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
