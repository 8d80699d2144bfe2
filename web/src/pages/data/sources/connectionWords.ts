import type { Tone } from "../StatusBadge";

const states: Record<string, string> = {
  connected: "Connected",
  syncing: "Syncing",
  waiting: "Waiting for the platform",
  paused: "Paused",
  "needs-attention": "Needs you",
};

const kinds: Record<string, string> = {
  instagram: "Instagram",
  "instagram-login": "Instagram",
  tiktok: "TikTok",
  "tiktok-business": "TikTok for Business",
  square: "Square",
};

/** The state of a connection in a word or two. */
export const connectionWords = (status: string): string => states[status] ?? status;

/** Whether the state of a connection is as it should be. */
export const connectionTone = (status: string): Tone => {
  if (status === "connected") return "good";
  return status === "needs-attention" ? "bad" : "neutral";
};

/** The platform of a connection as it calls itself. */
export const kindName = (kind: string): string => kinds[kind] ?? kind;

/** User names as they are typed: separated by commas, spaces or lines, with or without @. */
export const readNames = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\s,]+/)
      .map((name) => name.replace(/^@/, "").toLowerCase())
      .filter((name) => name !== ""),
  ),
];
