import { Alert, Button, PasswordInput, Select, Skeleton } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useConnect, useSources } from "../../../api/connections";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { ProblemAlert } from "../../../app/ProblemAlert";
import classes from "../data.module.css";
import styles from "./sources.module.css";

/** Connects an account by a token that its platform gave out. */
export function ConnectForm() {
  const sources = useSources();
  const connect = useConnect();
  const [chosen, setChosen] = useState<string | null>(null);
  const [token, setToken] = useState("");
  const [refreshToken, setRefreshToken] = useState("");
  const source = sources.data?.find(({ kind }) => kind === chosen);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (source === undefined || token.trim() === "") return;
    connect.mutate(
      {
        kind: source.kind,
        token: token.trim(),
        refreshToken: refreshToken.trim() === "" ? undefined : refreshToken.trim(),
      },
      {
        onSuccess: () => {
          setToken("");
          setRefreshToken("");
        },
      },
    );
  };

  return (
    <section className={classes.panel} aria-labelledby="connect">
      <h2 id="connect">Connect an account</h2>
      {sources.isPending && <Skeleton height={120} radius="sm" />}
      {sources.isError && sources.data === undefined && (
        <ProblemMessage error={sources.error} onRetry={() => void sources.refetch()} />
      )}
      {sources.data !== undefined && (
        <form className={styles.form} onSubmit={submit}>
          <Select
            label="Platform"
            placeholder="Choose one"
            value={chosen}
            data={sources.data.map(({ kind, name }) => ({ value: kind, label: name }))}
            allowDeselect={false}
            onChange={(kind) => {
              setChosen(kind);
              connect.reset();
            }}
          />
          {source !== undefined && (
            <>
              <p className={classes.note}>{source.needs}</p>
              <PasswordInput
                label="Access token"
                autoComplete="off"
                value={token}
                onChange={(event) => setToken(event.currentTarget.value)}
              />
              {source.takesRefreshToken && (
                <PasswordInput
                  label="Refresh token"
                  description="Without it the connection ends when the access token expires."
                  autoComplete="off"
                  value={refreshToken}
                  onChange={(event) => setRefreshToken(event.currentTarget.value)}
                />
              )}
              <p className={classes.note}>
                The token is kept encrypted and is never shown again. It needs to read only.
              </p>
            </>
          )}
          {connect.isError && <ProblemAlert error={connect.error} />}
          {connect.isSuccess && (
            <Alert color="teal" variant="light" role="status">
              {connect.data.name} is connected; its first sync begins now.
            </Alert>
          )}
          <Button
            type="submit"
            loading={connect.isPending}
            disabled={source === undefined || token.trim() === ""}
          >
            Connect
          </Button>
        </form>
      )}
    </section>
  );
}
