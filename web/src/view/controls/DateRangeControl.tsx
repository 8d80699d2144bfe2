import { Button, Popover, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { CalendarIcon, ChevronIcon } from "../../app/icons";
import { useFormats } from "../../format/FormatsContext";
import { presetsEnding } from "../presets";
import { readDay, type View } from "../view";
import classes from "./controls.module.css";

type Range = Pick<View, "from" | "to">;
type Props = { range: Range; latestDay: string; onChange: (range: Range) => void };

/** Chooses the days that are shown: by name, or first and last day. */
export function DateRangeControl({ range, latestDay, onChange }: Props) {
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const presets = presetsEnding(latestDay);
  const chosen = presets.find((preset) => preset.from === range.from && preset.to === range.to);
  const apply = (next: Range) => {
    setOpened(false);
    onChange({ from: next.from, to: next.to });
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      width={280}
    >
      <Popover.Target>
        <Button
          variant={range.from === undefined && range.to === undefined ? "default" : "light"}
          leftSection={<CalendarIcon />}
          rightSection={<ChevronIcon />}
          aria-label={`Days: ${chosen?.name ?? rangeText(range, formats.day)}`}
          onClick={() => setOpened(!opened)}
        >
          {chosen?.name ?? rangeText(range, formats.day)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.presets}>
          {presets.map((preset) => (
            <Button
              key={preset.name}
              variant={preset === chosen ? "light" : "subtle"}
              color={preset === chosen ? undefined : "gray"}
              justify="flex-start"
              size="sm"
              aria-pressed={preset === chosen}
              onClick={() => apply(preset)}
            >
              {preset.name}
            </Button>
          ))}
        </div>
        <RangeForm key={`${range.from}/${range.to}`} range={range} onApply={apply} />
        <p className={classes.hint}>The data ends with {formats.day(latestDay)}.</p>
      </Popover.Dropdown>
    </Popover>
  );
}

function RangeForm({ range, onApply }: { range: Range; onApply: (range: Range) => void }) {
  const [from, setFrom] = useState(range.from ?? "");
  const [to, setTo] = useState(range.to ?? "");
  const turned = from !== "" && to !== "" && from > to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!turned) onApply({ from: readDay(from), to: readDay(to) });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        type="date"
        label="First day"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Last day"
        value={to}
        error={turned ? "The last day is before the first." : undefined}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit">Show these days</Button>
    </form>
  );
}

function rangeText({ from, to }: Range, day: (day: string) => string): string {
  if (from !== undefined && to !== undefined) return `${day(from)} – ${day(to)}`;
  if (from !== undefined) return `From ${day(from)}`;
  return to === undefined ? "All days" : `Until ${day(to)}`;
}
