import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useChangePassword } from "../api/session";
import { ProblemAlert } from "../app/ProblemAlert";
import { shortestPassword } from "./password";
import classes from "./session.module.css";

/** Changes the password of whoever is signed in. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const change = useChangePassword();
  const [current, setCurrent] = useState("");
  const [wanted, setWanted] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ current, wanted }, { onSuccess: onDone });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <PasswordInput
        size="xs"
        label="Present password"
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        size="xs"
        label="New password"
        description={`At least ${shortestPassword} characters. Your other sessions end.`}
        autoComplete="new-password"
        required
        minLength={shortestPassword}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {change.isError && <ProblemAlert error={change.error} />}
      <Button type="submit" size="xs" loading={change.isPending}>
        Change password
      </Button>
    </form>
  );
}
