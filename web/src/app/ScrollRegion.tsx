import type { ReactNode } from "react";
import classes from "./table.module.css";

type Props = {
  label: string;
  /** True where it scrolls downwards too. */
  tall?: boolean;
  /** Class of the region; that of tables on a page of their own where left out. */
  frame?: string;
  children: ReactNode;
};

/** Holds a wide table, which scrolls in it and not the page. */
export function ScrollRegion({ label, tall = false, frame = classes.frame, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className={frame} data-tall={tall || undefined} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
