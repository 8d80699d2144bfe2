import { Button, Popover } from "@mantine/core";
import { cloneElement, type ReactElement, useState } from "react";
import type { Figure } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { useOpenReceipt } from "../receipts/OpenReceipt";
import classes from "./figures.module.css";

type Props = {
  figure: Figure;
  /** What the figure is, as a heading. */
  name: string;
  /** A button. */
  children: ReactElement<{ onClick?: () => void }>;
};

/** Opens where a figure comes from: formula and version, observations, interval, instant, unit and id. */
export function FigurePopover({ figure, name, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={320}
      position="bottom-start"
      withArrow
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>{cloneElement(children, { onClick: () => setOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown>
        <Facts figure={figure} name={name} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Facts({ figure, name, onDone }: { figure: Figure; name: string; onDone: () => void }) {
  const formats = useFormats();
  const openReceipt = useOpenReceipt();
  const { value, low, high, unit } = figure;
  const facts: [string, string][] = [
    [
      "Value",
      value === null ? `Unavailable: ${figure.unavailable ?? "no reason given"}` : formats.exact(value, unit),
    ],
    ["Formula", `${figure.formula}, version ${figure.version}`],
    ["Observations", `n = ${formats.count(figure.n)}`],
    [
      "95 % interval",
      low !== null && high !== null
        ? `${formats.value(low, unit)} to ${formats.value(high, unit)}`
        : "None: not an estimate from a sample",
    ],
    ["As of", figure.asOf === null ? "Nothing recorded yet" : formats.instant(figure.asOf)],
    ["Unit", unit],
    ["Id", figure.id],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the focus of a keyboard user has to land in the text to read it.
    <div tabIndex={0} data-autofocus className={classes.facts}>
      <p className={classes.factsTitle}>{name}</p>
      <dl>
        {facts.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {openReceipt !== null && (
        <Button
          variant="light"
          size="xs"
          mt="sm"
          onClick={() => {
            onDone();
            openReceipt(figure.id);
          }}
        >
          Show the receipt
        </Button>
      )}
    </div>
  );
}
