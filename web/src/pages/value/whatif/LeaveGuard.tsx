import { Button } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { Dialog } from "../../../app/Dialog";
import type { ValueSearch } from "../valueSearch";
import type { TryOut } from "./useTryOut";
import classes from "./whatif.module.css";

type Place = { pathname: string; search: ValueSearch & { account?: string } };

/** True where going from one place to another loses what was tried. */
export const loses = (from: Place, to: Place): boolean =>
  from.pathname !== to.pathname ||
  from.search.account !== to.search.account ||
  from.search.assumptions !== to.search.assumptions;

/** Asks before assumptions that are not saved are lost. */
export function LeaveGuard({ tryOut }: { tryOut: TryOut }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => tryOut.dirty.current && loses(current as Place, next as Place),
    enableBeforeUnload: () => tryOut.dirty.current,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Dialog opened={blocker.status === "blocked"} onClose={stay} title="Discard what is not saved?">
      <p className={classes.alertWords}>
        Assumptions that you changed are not saved. They are lost when you go on.
      </p>
      <div className={classes.dialogActions}>
        <Button data-autofocus onClick={stay}>
          Stay and keep them
        </Button>
        <Button
          variant="default"
          onClick={() => {
            tryOut.discard();
            blocker.proceed?.();
          }}
        >
          Discard and go on
        </Button>
      </div>
    </Dialog>
  );
}
