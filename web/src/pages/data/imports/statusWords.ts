import type { Tone } from "../StatusBadge";

const words: Record<string, string> = {
  receiving: "Receiving",
  queued: "Waiting",
  running: "Reading",
  completed: "Completed",
  refused: "Refused",
};

/** The state of an import in a word. */
export const statusWords = (status: string): string => words[status] ?? status;

/** Whether the state of an import is as it should be. */
export const statusTone = (status: string): Tone => {
  if (status === "completed") return "good";
  return status === "refused" ? "bad" : "neutral";
};
