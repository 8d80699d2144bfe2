import type { ChangeNotice } from "../api/types";

/** How the stream of changes is doing. */
export type StreamState = "connecting" | "open" | "reconnecting";

export type StreamHandlers = {
  onNotice: (notice: ChangeNotice) => void;
  onState: (state: StreamState) => void;
  /** The stream was cut so that changes may have been missed. */
  onGap: () => void;
};

/** The part of EventSource that is used, so that a test can stand in for the browser. */
export type EventSourceLike = Pick<EventTarget, "addEventListener"> &
  Pick<EventSource, "close" | "readyState">;

/** What a change can be of. A kind that is not listed is not heard. */
export const noticeKinds = [
  "metrics",
  "valuation",
  "insights",
  "import",
  "accounts",
  "assumptions",
  "preferences",
  "connection",
  "shop",
] as const;
const closed = 2;
const firstWait = 1_000;
const longestWait = 30_000;

/**
 * Follows the stream of changes until the returned function is called. The browser resumes a cut stream by itself
 * from the last event; a refused one is opened anew after a growing wait, and then changes may have been missed.
 */
export function followChanges(
  url: string,
  handlers: StreamHandlers,
  open: (url: string) => EventSourceLike,
): () => void {
  let source: EventSourceLike;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasRefused = false;

  const connect = () => {
    source = open(url);
    source.addEventListener("open", () => {
      wait = firstWait;
      handlers.onState("open");
      if (wasRefused) handlers.onGap();
      wasRefused = false;
    });
    source.addEventListener("error", () => {
      handlers.onState("reconnecting");
      if (source.readyState !== closed) return;
      wasRefused = true;
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    });
    for (const kind of noticeKinds) {
      source.addEventListener(kind, (event) => {
        const notice = readNotice((event as MessageEvent<unknown>).data);
        if (notice !== null) handlers.onNotice(notice);
      });
    }
  };

  handlers.onState("connecting");
  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Reads a notice; null for anything malformed. */
export function readNotice(data: unknown): ChangeNotice | null {
  if (typeof data !== "string") return null;
  try {
    const value = JSON.parse(data) as Partial<ChangeNotice> | null;
    return typeof value?.kind === "string" && typeof value.workspace === "string"
      ? (value as ChangeNotice)
      : null;
  } catch {
    return null;
  }
}
