import { type ReactNode, useId } from "react";
import classes from "./grid.module.css";

type Props = {
  /** What the charts are about. */
  name: string;
  /** True where the name is a heading that everyone sees. */
  titled?: boolean;
  children: ReactNode;
};

/** Charts side by side where there is room. */
export function ChartGrid({ name, titled = false, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={titled ? classes.title : "visually-hidden"}>
        {name}
      </h2>
      <div className={classes.grid}>{children}</div>
    </section>
  );
}
