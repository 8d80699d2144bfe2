import { Button, Checkbox, Popover } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { AccountSummary } from "../../../api/types";
import { ChevronIcon, PlatformsIcon } from "../../../app/icons";
import { useFormats } from "../../../format/FormatsContext";
import { platformName } from "../../../format/names";
import classes from "../platforms.module.css";
import { comparable, comparedIds, mostCompared, writeChosen } from "./compared";

type Props = {
  accounts: readonly AccountSummary[];
  account: string;
  /** The accounts that the page is about. */
  compared: readonly string[];
  onChange: (chosen: string | undefined) => void;
};

/** Chooses the accounts that the account of the view is compared with. */
export function ComparedControl({ accounts, account, compared, onChange }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const choices = comparable(accounts, account);
  if (choices.length < 2) return null;
  const isUsual = writeChosen(accounts, account, compared) === undefined;
  const text = isUsual ? "All own accounts" : `${formats.count(compared.length)} accounts compared`;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      width={300}
    >
      <Popover.Target>
        <Button
          variant={isUsual ? "default" : "light"}
          leftSection={<PlatformsIcon />}
          rightSection={<ChevronIcon />}
          aria-label={`Compared: ${text}`}
          onClick={() => setOpened(!opened)}
        >
          {text}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ComparedForm
          choices={choices}
          account={account}
          compared={compared}
          usual={comparedIds(accounts, account, undefined)}
          onApply={(ids) => {
            setOpened(false);
            onChange(writeChosen(accounts, account, ids));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type FormProps = {
  choices: readonly AccountSummary[];
  account: string;
  compared: readonly string[];
  usual: readonly string[];
  onApply: (ids: readonly string[]) => void;
};

function ComparedForm({ choices, account, compared, usual, onApply }: FormProps) {
  const [ids, setIds] = useState<string[]>([...compared]);
  const others = ids.filter((id) => id !== account).length;
  const problem =
    others === 0
      ? "Choose at least one account to compare with."
      : others >= mostCompared
        ? `Choose no more than ${mostCompared - 1} accounts.`
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null) onApply(ids);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Checkbox.Group
        label="Accounts compared"
        description="Those of one platform are taken together."
        value={ids}
        onChange={setIds}
      >
        <div className={classes.choices}>
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              value={choice.id}
              disabled={choice.id === account}
              label={choice.name}
              description={descriptionOf(choice, account)}
            />
          ))}
        </div>
      </Checkbox.Group>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Button type="submit" disabled={problem !== null}>
        Compare these
      </Button>
      <Button variant="subtle" color="gray" onClick={() => onApply(usual)}>
        All own accounts
      </Button>
    </form>
  );
}

function descriptionOf({ id, platform, competitor }: AccountSummary, account: string): string {
  const name = platformName(platform);
  if (id === account) return `${name}, the account chosen above`;
  return competitor ? `${name}, a competitor` : name;
}
