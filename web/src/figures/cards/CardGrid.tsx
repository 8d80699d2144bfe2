import { type ReactNode, useId } from "react";
import classes from "./cards.module.css";

type Props = {
  /** What the figures are, for those who do not see that they belong together. */
  name: string;
  /** Side by side where there is room. */
  columns?: 3 | 4;
  children: ReactNode;
};

/** The figures at the top of a page. */
export function CardGrid({ name, columns = 3, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {name}
      </h2>
      <div className={classes.grid} data-columns={columns}>
        {children}
      </div>
    </section>
  );
}
