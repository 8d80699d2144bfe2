import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useChooseCompetitors } from "../../../api/connections";
import type { Connection } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { readNames } from "./connectionWords";
import styles from "./sources.module.css";

/** Chooses the public accounts that are looked up as well. */
export function CompetitorsForm({ connection, onDone }: { connection: Connection; onDone: () => void }) {
  const choose = useChooseCompetitors(connection.id);
  const [typed, setTyped] = useState(connection.competitors.join("\n"));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose.mutate(readNames(typed), { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label="Competitors"
        description="User names of public business or creator accounts, one a line. Each costs calls of the budget."
        autosize
        minRows={2}
        maxRows={8}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {choose.isError && <ProblemAlert error={choose.error} />}
      <Button type="submit" size="xs" loading={choose.isPending}>
        Save competitors
      </Button>
    </form>
  );
}
