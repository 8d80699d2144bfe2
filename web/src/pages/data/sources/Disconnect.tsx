import { Button } from "@mantine/core";
import { useDisconnect } from "../../../api/connections";
import type { Connection } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import classes from "../data.module.css";
import styles from "./sources.module.css";

/** Asks once more before a connection ends. */
export function Disconnect({ connection, onDone }: { connection: Connection; onDone: () => void }) {
  const disconnect = useDisconnect(connection.id);
  return (
    <div className={styles.form}>
      <p className={classes.note}>
        The token of {connection.name} is forgotten at once and nothing more is asked of the platform. What
        was recorded stays.
      </p>
      {disconnect.isError && <ProblemAlert error={disconnect.error} />}
      <div className={styles.actions}>
        <Button color="red" size="xs" loading={disconnect.isPending} onClick={() => disconnect.mutate()}>
          Disconnect {connection.name}
        </Button>
        <Button variant="default" size="xs" onClick={onDone}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
