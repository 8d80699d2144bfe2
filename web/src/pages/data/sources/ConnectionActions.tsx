import { Button } from "@mantine/core";
import { useState } from "react";
import { type ConnectionAction, useConnectionAction } from "../../../api/connections";
import type { Connection } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { CompetitorsForm } from "./CompetitorsForm";
import { Disconnect } from "./Disconnect";
import styles from "./sources.module.css";
import { TokenForm } from "./TokenForm";

type Opened = "token" | "competitors" | "disconnect" | null;

/** What can be done to a connection; what needs a word more opens below. */
export function ConnectionActions({ connection }: { connection: Connection }) {
  const action = useConnectionAction(connection.id);
  const [opened, setOpened] = useState<Opened>(connection.status === "needs-attention" ? "token" : null);
  const close = () => setOpened(null);
  const act = (name: ConnectionAction, words: string) => (
    <Button
      variant="default"
      size="xs"
      loading={action.isPending && action.variables === name}
      onClick={() => action.mutate(name)}
    >
      {words}
    </Button>
  );
  const open = (name: Exclude<Opened, null>, words: string) => (
    <Button
      variant="subtle"
      size="xs"
      aria-expanded={opened === name}
      onClick={() => setOpened(opened === name ? null : name)}
    >
      {words}
    </Button>
  );
  return (
    <>
      <div className={styles.actions}>
        {connection.status !== "paused" && connection.status !== "syncing" && act("sync", "Sync now")}
        {connection.status === "paused" ? act("resume", "Resume") : act("pause", "Pause")}
        {connection.kind.startsWith("instagram") && open("competitors", "Competitors")}
        {open("token", "Replace token")}
        {open("disconnect", "Disconnect")}
      </div>
      {action.isError && <ProblemAlert error={action.error} />}
      {opened === "token" && <TokenForm id={connection.id} onDone={close} />}
      {opened === "competitors" && <CompetitorsForm connection={connection} onDone={close} />}
      {opened === "disconnect" && <Disconnect connection={connection} onDone={close} />}
    </>
  );
}
