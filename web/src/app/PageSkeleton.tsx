import { Skeleton } from "@mantine/core";
import classes from "./PageSkeleton.module.css";

const cards = ["a", "b", "c", "d", "e", "f"];
const charts = ["a", "b"];

/** The outline of a page while it loads. */
export function PageSkeleton() {
  return (
    <div className={classes.page} role="status">
      <span className="visually-hidden">Loading</span>
      <div className={classes.cards}>
        {cards.map((key) => (
          <Skeleton key={key} height={152} radius="md" />
        ))}
      </div>
      <div className={classes.charts}>
        {charts.map((key) => (
          <Skeleton key={key} height={380} radius="md" />
        ))}
      </div>
    </div>
  );
}
