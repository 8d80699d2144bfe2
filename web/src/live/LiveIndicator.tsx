import { useEffect, useState } from "react";
import { useFormats } from "../format/FormatsContext";
import { type Live, useLive } from "./LiveContext";
import classes from "./LiveIndicator.module.css";

const justNow = 8_000;
const betweenAnnouncements = 15_000;

const words: Record<Live["state"], string> = {
  open: "Live",
  connecting: "Connecting",
  reconnecting: "Reconnecting",
  offline: "Offline",
};

const explanations: Record<Live["state"], string> = {
  open: "Changes appear by themselves.",
  connecting: "Connecting to the stream of changes.",
  reconnecting:
    "The stream of changes was cut; it is being opened again. What is on screen may be out of date.",
  offline: "This device is offline. What is on screen may be out of date.",
};

/** Shows how current the page is, and tells screen readers when figures changed. */
export function LiveIndicator() {
  const { state, updatedAt } = useLive();
  const formats = useFormats();
  const fresh = useIsFresh(updatedAt);
  const announcement = useAnnouncement(state, updatedAt);
  const updated = updatedAt === null ? "" : ` Last change ${formats.time(updatedAt)}.`;
  return (
    <div className={classes.indicator} data-state={state} title={explanations[state] + updated}>
      <span className={classes.dot} data-fresh={fresh || undefined} aria-hidden="true" />
      <span className={classes.word}>{state === "open" && fresh ? "Updated just now" : words[state]}</span>
      <span className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </span>
    </div>
  );
}

function useIsFresh(updatedAt: Date | null): boolean {
  const [staleSince, setStaleSince] = useState<Date | null>(null);
  useEffect(() => {
    if (updatedAt === null) return;
    const timer = setTimeout(() => setStaleSince(updatedAt), justNow);
    return () => clearTimeout(timer);
  }, [updatedAt]);
  return updatedAt !== null && staleSince !== updatedAt;
}

/** A burst of changes is announced once, so that a screen reader is not talked over. */
function useAnnouncement(state: Live["state"], updatedAt: Date | null): string {
  const [announced, setAnnounced] = useState<Date | null>(null);
  useEffect(() => {
    if (updatedAt === null) return;
    if (announced !== null && updatedAt.getTime() - announced.getTime() < betweenAnnouncements) return;
    setAnnounced(updatedAt);
  }, [updatedAt, announced]);
  const formats = useFormats();
  if (state === "offline" || state === "reconnecting") return explanations[state];
  return announced === null ? "" : `Figures updated at ${formats.time(announced)}.`;
}
