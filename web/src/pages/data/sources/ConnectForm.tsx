import { Alert, Button, Select, Skeleton } from "@mantine/core";
import { useState } from "react";
import { useConnect, useSources } from "../../../api/connections";
import type { ConnectableSource } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import classes from "../data.module.css";
import { SourceFields } from "./SourceFields";
import styles from "./sources.module.css";

/** Connects an account by a token that its platform gave out. */
export function ConnectForm() {
  const sources = useSources();
  return (
    <section className={classes.panel} aria-labelledby="connect">
      <h2 id="connect">Connect an account</h2>
      {sources.isPending && <Skeleton height={120} radius="sm" />}
      {sources.isError && sources.data === undefined && (
        <ProblemMessage error={sources.error} onRetry={() => void sources.refetch()} />
      )}
      {sources.data !== undefined && <Choose sources={sources.data} />}
    </section>
  );
}

function Choose({ sources }: { sources: readonly ConnectableSource[] }) {
  const connect = useConnect();
  const [chosen, setChosen] = useState<string | null>(null);
  const source = sources.find(({ kind }) => kind === chosen);
  return (
    <div className={styles.form}>
      <Select
        label="Platform"
        placeholder="Choose one"
        value={chosen}
        data={sources.map(({ kind, name }) => ({ value: kind, label: name }))}
        allowDeselect={false}
        onChange={(kind) => {
          setChosen(kind);
          connect.reset();
        }}
      />
      {source !== undefined && <SourceFields key={source.kind} source={source} connect={connect} />}
      {connect.isSuccess && (
        <Alert color="teal" variant="light" role="status">
          {connect.data.name} is connected; its first sync begins now.
        </Alert>
      )}
      {source === undefined && (
        <Button disabled type="button">
          Connect
        </Button>
      )}
    </div>
  );
}
