import { createContext, useContext } from "react";
import type { StreamState } from "./changeStream";

export type Live = {
  state: StreamState | "offline";
  /** When something on screen was last fetched anew because it changed; null: not yet. */
  updatedAt: Date | null;
};

export const LiveContext = createContext<Live>({ state: "connecting", updatedAt: null });

export const useLive = (): Live => useContext(LiveContext);

/** True while changes arrive by themselves. */
export const useIsLive = (): boolean => useLive().state === "open";
