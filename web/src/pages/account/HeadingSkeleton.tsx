import { Skeleton } from "@mantine/core";
import classes from "./account.module.css";

/** The room that the heading takes, while it is not known whose it is. */
export function HeadingSkeleton() {
  return (
    <div className={classes.heading} aria-hidden="true">
      <div className={classes.headingRoom}>
        <Skeleton height={30} width="60%" />
        <Skeleton height={16} width="90%" />
      </div>
      <Skeleton height={36} width={250} radius="md" />
    </div>
  );
}
