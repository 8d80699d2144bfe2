import { Skeleton } from "@mantine/core";
import { useConnections } from "../../../api/connections";
import { ownWorkspace } from "../../../api/workspace";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { Allowed } from "../../../session/Allowed";
import classes from "../data.module.css";
import { ConnectForm } from "./ConnectForm";
import { ConnectionCard } from "./ConnectionCard";
import styles from "./sources.module.css";

/** The platforms that are asked by themselves, and a form to connect one more. */
export function Connections() {
  const connections = useConnections();
  return (
    <div className={classes.columns}>
      <section className={styles.list} aria-labelledby="connections">
        <h2 id="connections">Connected accounts</h2>
        {connections.isPending && <Skeleton height={180} radius="md" />}
        {connections.isError && connections.data === undefined && (
          <ProblemMessage error={connections.error} onRetry={() => void connections.refetch()} />
        )}
        {connections.data?.length === 0 && (
          <div className={classes.panel}>
            <p className={classes.note}>
              No account is connected. A connected account is asked for its figures by itself: hourly for new
              posts, ever less often for old ones. Without a connection, import the exports that the platform
              gives you.
            </p>
          </div>
        )}
        {connections.data?.map((connection) => (
          <ConnectionCard key={connection.id} connection={connection} />
        ))}
      </section>
      <Allowed to="manage-connections" workspace={ownWorkspace}>
        <ConnectForm />
      </Allowed>
    </div>
  );
}
