import { Button, NumberInput, Popover } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useSetTarget } from "../../../api/accounts";
import { asProblem } from "../../../api/problem";
import type { TargetPath } from "../../../api/types";
import { TargetIcon } from "../../../app/icons";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./target.module.css";

type Props = { account: string; target: TargetPath };

const mostFollowers = 10_000_000_000;
const mostMonths = 120;

/** Shows the follower goal and changes it. */
export function TargetEditor({ account, target }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      width={280}
    >
      <Popover.Target>
        <Button variant="default" leftSection={<TargetIcon />} onClick={() => setOpened(!opened)}>
          Target: {formats.count(target.followers)} in {target.months} months
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Target">
        <TargetForm account={account} target={target} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function TargetForm({ account, target, onDone }: Props & { onDone: () => void }) {
  const formats = useFormats();
  const save = useSetTarget(account);
  const [followers, setFollowers] = useState<number | string>(target.followers);
  const [months, setMonths] = useState<number | string>(target.months);
  const goal = readGoal(followers, months);
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
        thousandSeparator={groupSeparator(formats.locale)}
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
      {goal === null && (
        <p className={classes.problem}>Give at least 1 follower and 1 to {mostMonths} months.</p>
      )}
      {save.isError && (
        <p className={classes.problem} role="alert">
          {asProblem(save.error).message} {asProblem(save.error).hint}
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

/** The goal that was typed; null where it is none. */
export function readGoal(
  followers: number | string,
  months: number | string,
): { followers: number; months: number } | null {
  const goal = { followers: Number(followers), months: Number(months) };
  const fits = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return fits(goal.followers, mostFollowers) && fits(goal.months, mostMonths) ? goal : null;
}

const groupSeparator = (locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: true })
    .formatToParts(1_000_000)
    .find((part) => part.type === "group")?.value ?? ",";
