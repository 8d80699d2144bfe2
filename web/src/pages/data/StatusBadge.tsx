import classes from "./data.module.css";

/** How something stands: good is done or in order, bad needs a look. */
export type Tone = "neutral" | "good" | "bad";

/** The state of an import or a connection in a word or two; a change of it is announced. */
export function StatusBadge({ tone, words }: { tone: Tone; words: string }) {
  return (
    <span className={classes.status} data-tone={tone} role="status">
      {words}
    </span>
  );
}
