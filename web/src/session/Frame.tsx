import type { ReactNode } from "react";
import { useTitle } from "../app/useTitle";
import classes from "./session.module.css";

/** A page beside the application: one card in the middle. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title);
  return (
    <main className={classes.page}>
      <section className={classes.card} aria-labelledby="title">
        <p className={classes.brand}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          CreatorIntel
        </p>
        <h1 id="title">{title}</h1>
        {children}
      </section>
    </main>
  );
}
