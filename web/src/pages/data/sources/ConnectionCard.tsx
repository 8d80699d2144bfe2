import { Alert, Progress } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Connection } from "../../../api/types";
import { ownWorkspace } from "../../../api/workspace";
import { useFormats } from "../../../format/FormatsContext";
import { Allowed } from "../../../session/Allowed";
import classes from "../data.module.css";
import { StatusBadge } from "../StatusBadge";
import { Budget } from "./Budget";
import { ConnectionActions } from "./ConnectionActions";
import { connectionTone, connectionWords, kindName } from "./connectionWords";
import { Refused } from "./Refused";
import styles from "./sources.module.css";

/** One connected account: how it stands, when it is asked next, and what can be done. */
export function ConnectionCard({ connection }: { connection: Connection }) {
  const formats = useFormats();
  const heading = `connection-${connection.id}`;
  return (
    <article className={classes.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading}>
          {connection.name} <span className={styles.kind}>{kindName(connection.kind)}</span>
        </h3>
        <StatusBadge tone={connectionTone(connection.status)} words={connectionWords(connection.status)} />
      </header>
      {connection.words !== null && (
        <Alert color={connection.status === "needs-attention" ? "red" : "blue"} variant="light">
          {connection.words}
        </Alert>
      )}
      {connection.warnings.map((warning) => (
        <Alert key={warning} color="yellow" variant="light">
          {warning}
        </Alert>
      ))}
      {connection.progress !== null && (
        <div>
          <Progress value={connection.progress * 100} aria-label={`Sync of ${connection.name}`} animated />
          <p className={classes.note}>{formats.share(connection.progress)} of this sync is done</p>
        </div>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>Last sync</dt>
          <dd>{connection.lastSyncAt === null ? "not yet" : formats.instant(connection.lastSyncAt)}</dd>
        </div>
        <div>
          <dt>Next sync</dt>
          <dd>
            {connection.nextSyncAt === null ? noNextSync(connection) : formats.instant(connection.nextSyncAt)}
          </dd>
        </div>
        {connection.tokenExpiresAt !== null && (
          <div>
            <dt>Token expires</dt>
            <dd>{formats.instant(connection.tokenExpiresAt)}</dd>
          </div>
        )}
        <Budget budget={connection.budget} />
      </dl>
      <Refused refused={connection.refused} />
      {connection.account !== null && (
        <p className={classes.note}>
          <Link to="/overview" search={{ account: connection.account }} className={styles.link}>
            Overview of {connection.name}
          </Link>
        </p>
      )}
      <Allowed to="manage-connections" workspace={ownWorkspace}>
        <ConnectionActions connection={connection} />
      </Allowed>
    </article>
  );
}

const noNextSync = ({ status }: Connection) => {
  if (status === "syncing") return "after this one";
  return status === "paused" ? "none while paused" : "not planned";
};
