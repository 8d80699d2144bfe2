import { Button, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useSetTarget } from "../api/accounts";
import { asProblem } from "../api/problem";
import type { TargetPath } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { mostFollowers, mostMonths, readGoal } from "./goal";
import { dueWords } from "./goalTime";
import classes from "./target.module.css";

type Props = { account: string; target: TargetPath; onDone: () => void };

/** Asks for the follower goal and the months to reach it in. */
export default function TargetForm({ account, target, onDone }: Props) {
  const formats = useFormats();
  const save = useSetTarget(account);
  const [followers, setFollowers] = useState<number | string>(target.followers);
  const [months, setMonths] = useState<number | string>(target.months ?? "");
  const goal = readGoal(followers, months);
  const isUntouchedDay = target.day !== null && months === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (goal !== null) save.mutate(goal, { onSuccess: onDone });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <NumberInput
        label="Followers to reach"
        value={followers}
        onChange={setFollowers}
        min={1}
        max={mostFollowers}
        allowDecimal={false}
        allowNegative={false}
        {...formats.separators}
        hideControls
      />
      <NumberInput
        label="Months from the latest count"
        value={months}
        onChange={setMonths}
        min={1}
        max={mostMonths}
        allowDecimal={false}
        allowNegative={false}
      />
      {target.day !== null && (
        <p className={classes.note}>
          The target in force is {dueWords(target, formats)}. Months that you set take the place of the day.
        </p>
      )}
      {goal === null && !isUntouchedDay && (
        <p className={classes.problem}>Give at least 1 follower and 1 to {mostMonths} months.</p>
      )}
      {save.isError && (
        <p className={classes.problem} role="alert">
          {asProblem(save.error).message} {asProblem(save.error).detail} {asProblem(save.error).hint}
        </p>
      )}
      {target.isDefault && (
        <p className={classes.note}>This is the default target; nobody has set one yet.</p>
      )}
      <Button type="submit" loading={save.isPending} disabled={goal === null}>
        Set target
      </Button>
    </form>
  );
}
