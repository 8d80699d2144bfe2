import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemAlert } from "../../../app/ProblemAlert";
import classes from "./sets.module.css";

const longestName = 100;
const longestDescription = 1000;

type Props = {
  name: string;
  description: string;
  action: string;
  busy: boolean;
  /** What went wrong; null: nothing did. */
  error: unknown;
  onSubmit: (name: string, description: string) => void;
};

/** Asks for what a set is called and what it is for. */
export function SetForm({
  name: first,
  description: firstDescription,
  action,
  busy,
  error,
  onSubmit,
}: Props) {
  const [name, setName] = useState(first);
  const [description, setDescription] = useState(firstDescription);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onSubmit(name.trim(), description.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Name"
        required
        data-autofocus
        maxLength={longestName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Description"
        description="What it is for, and why its values are what they are"
        maxLength={longestDescription}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      {error !== null && <ProblemAlert error={error} />}
      <Button type="submit" loading={busy} disabled={name.trim() === ""}>
        {action}
      </Button>
    </form>
  );
}
