import { UnstyledButton } from "@mantine/core";
import classes from "./ChartCard.module.css";
import type { LegendEntry, Look } from "./spec";

type Props = {
  entries: readonly LegendEntry[];
  hidden: ReadonlySet<string>;
  look: Pick<Look, "scheme" | "palette">;
  onChange: (hidden: ReadonlySet<string>) => void;
};

/** A legend whose entries switch parts of the chart off and on, by keyboard too. */
export function ChartLegend({ entries, hidden, look, onChange }: Props) {
  const toggle = (name: string) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    onChange(next);
  };
  if (entries.length === 0) return null;
  return (
    <ul className={classes.legend} aria-label="Shown in the chart">
      {entries.map((entry) => (
        <li key={entry.name}>
          <UnstyledButton
            className={classes.legendEntry}
            aria-pressed={!hidden.has(entry.name)}
            onClick={() => toggle(entry.name)}
          >
            <span
              className={classes.legendMark}
              data-mark={entry.mark}
              style={{ color: entry.colour(look) }}
              aria-hidden="true"
            />
            {entry.name}
            {entry.note !== undefined && <span className={classes.legendNote}>{entry.note}</span>}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
