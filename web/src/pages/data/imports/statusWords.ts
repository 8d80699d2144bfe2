const words: Record<string, string> = {
  receiving: "Receiving",
  queued: "Waiting",
  running: "Reading",
  completed: "Completed",
  refused: "Refused",
};

/** The state of an import in a word. */
export const statusWords = (status: string): string => words[status] ?? status;
