import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useReplaceToken } from "../../../api/connections";
import { ProblemAlert } from "../../../app/ProblemAlert";
import styles from "./sources.module.css";

/** Takes a new token for a connection whose old one no longer works, or will not for long. */
export function TokenForm({ id, onDone }: { id: string; onDone: () => void }) {
  const replace = useReplaceToken(id);
  const [token, setToken] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() !== "") replace.mutate(token.trim(), { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <PasswordInput
        label="New access token"
        description="Of the same account; the old token is forgotten."
        autoComplete="off"
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
      />
      {replace.isError && <ProblemAlert error={replace.error} />}
      <Button type="submit" size="xs" loading={replace.isPending} disabled={token.trim() === ""}>
        Replace token
      </Button>
    </form>
  );
}
