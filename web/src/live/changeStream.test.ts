import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChangeNotice } from "../api/types";
import { type EventSourceLike, followChanges, readNotice, type StreamState } from "./changeStream";

class Source extends EventTarget implements EventSourceLike {
  readyState = 0;
  closed = false;
  close() {
    this.closed = true;
  }
  opens() {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  breaks(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event("error"));
  }
  says(kind: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data) }));
  }
}

const browserReconnects = 0;
const refused = 2;

describe("the stream of changes", () => {
  let sources: Source[];
  let states: StreamState[];
  let notices: ChangeNotice[];
  let gaps: number;
  let stop: () => void;
  const latest = () => sources.at(-1) as Source;

  beforeEach(() => {
    vi.useFakeTimers();
    sources = [];
    states = [];
    notices = [];
    gaps = 0;
    stop = followChanges(
      "/stream",
      {
        onState: (state) => states.push(state),
        onNotice: (notice) => notices.push(notice),
        onGap: () => gaps++,
      },
      () => {
        sources.push(new Source());
        return latest();
      },
    );
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("hands on notices of every kind", () => {
    latest().opens();
    const kinds = ["metrics", "valuation", "insights", "import", "accounts", "assumptions", "preferences"];
    for (const kind of kinds) {
      latest().says(kind, { kind, workspace: "my", account: null, import: null, at: "2025-11-24T20:15:00Z" });
    }
    expect(notices.map((notice) => notice.kind)).toEqual(kinds);
  });

  it("leaves a cut stream to the browser, which resumes after the last event: nothing is missed", () => {
    latest().opens();
    latest().breaks(browserReconnects);
    expect(states.at(-1)).toBe("reconnecting");
    latest().opens();
    expect(states.at(-1)).toBe("open");
    expect(sources).toHaveLength(1);
    expect(gaps).toBe(0);
  });

  it("opens a refused stream anew, and then says that changes may have been missed", () => {
    latest().opens();
    latest().breaks(refused);
    vi.advanceTimersByTime(1_000);
    expect(sources).toHaveLength(2);
    latest().opens();
    expect(states.at(-1)).toBe("open");
    expect(gaps).toBe(1);
  });

  it("waits longer after every refusal, half a minute at most", () => {
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = sources.length;
      latest().breaks(refused);
      vi.advanceTimersByTime(wait - 1);
      expect(sources).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sources).toHaveLength(before + 1);
    }
  });

  it("opens nothing any more once it is stopped", () => {
    latest().breaks(refused);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(sources).toHaveLength(1);
    expect(latest().closed).toBe(true);
  });
});

it.each(["not json", "null", "{}", '{"kind":1,"workspace":"my"}', 7])("takes %s for no notice", (data) => {
  expect(readNotice(data)).toBeNull();
});
