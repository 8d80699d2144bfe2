import { Button, Popover, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ChevronIcon, ClockIcon } from "../../app/icons";
import { useFormats } from "../../format/FormatsContext";
import classes from "./controls.module.css";

type Props = { asOf: string | undefined; onChange: (asOf: string | undefined) => void };

/** Chooses the instant by which something had to be recorded to be shown. */
export function AsOfControl({ asOf, onChange }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const [local, setLocal] = useState("");
  const toggle = () => {
    setLocal(toLocalInput(asOf));
    setOpened(!opened);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const instant = new Date(local);
    if (Number.isNaN(instant.getTime())) return;
    setOpened(false);
    onChange(instant.toISOString());
  };
  const text = asOf === undefined ? "As of now" : `As of ${formats.instant(asOf)}`;
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
          variant={asOf === undefined ? "default" : "light"}
          leftSection={<ClockIcon />}
          rightSection={<ChevronIcon />}
          onClick={toggle}
        >
          {text}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes.form} onSubmit={submit}>
          <TextInput
            type="datetime-local"
            label="Show what was known at"
            description="In your time zone. What was recorded later is left out."
            value={local}
            required
            onChange={(event) => setLocal(event.currentTarget.value)}
          />
          <Button type="submit">Show as of then</Button>
          {asOf !== undefined && (
            <Button
              variant="subtle"
              onClick={() => {
                setOpened(false);
                onChange(undefined);
              }}
            >
              Return to now
            </Button>
          )}
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

const minuteMs = 60_000;

/** An instant as the browser's input writes it: local time without a zone, to the minute. */
function toLocalInput(iso: string | undefined): string {
  const instant = iso === undefined ? new Date() : new Date(iso);
  return new Date(instant.getTime() - instant.getTimezoneOffset() * minuteMs).toISOString().slice(0, 16);
}
