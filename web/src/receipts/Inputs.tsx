import { UnstyledButton } from "@mantine/core";
import type { ReceiptPage } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { useOpenReceipt } from "./OpenReceipt";
import classes from "./receipts.module.css";

type Input = ReceiptPage["inputs"][number];

/** Figures and assumptions that went in; a figure opens its own receipt. */
export function Inputs({ inputs }: { inputs: readonly Input[] }) {
  if (inputs.length === 0) return null;
  return (
    <section className={classes.section} aria-label="Inputs">
      <h3>What went in</h3>
      <ul className={classes.inputs}>
        {inputs.map((input) => (
          <li key={`${input.name} ${input.figure?.id}`}>
            <span>{input.name}</span>
            <Taken input={input} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Taken({ input: { name, figure, assumed, unit } }: { input: Input }) {
  const formats = useFormats();
  const open = useOpenReceipt();
  if (figure === null) {
    return (
      <span>
        {assumed === null ? "none" : formats.exact(assumed, unit)} <em>assumed</em>
      </span>
    );
  }
  const text = figure.value === null ? "unavailable" : formats.exact(figure.value, figure.unit);
  return (
    <UnstyledButton
      className={classes.input}
      aria-label={`${text}: receipt of ${name}`}
      onClick={() => open?.(figure.id)}
    >
      {text}
    </UnstyledButton>
  );
}
