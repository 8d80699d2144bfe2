import { describe, expect, it } from "vitest";
import { createFormats } from "../../../format/formats";
import { differences, type Seen, type SeenFigure } from "./seen";
import { lastVisit, remember } from "./seenStore";

const formats = createFormats("en-US");
const value = (amount: number, unit: string): SeenFigure => ({ value: amount, unavailable: null, unit });
const missing = (reason: string, unit: string): SeenFigure => ({ value: null, unavailable: reason, unit });
const seen = (figures: Record<string, SeenFigure>): Seen => ({ at: "2025-11-24T20:15:00Z", figures });

describe("what changed since the last visit", () => {
  it("is told in words, figure by figure", () => {
    const before = seen({
      followers: value(102551, "followers"),
      meanEngagement: value(0.33, "index"),
      accountValue: value(5_600_113, "usd"),
    });
    const now = seen({
      followers: value(102768, "followers"),
      meanEngagement: value(0.325139, "index"),
      accountValue: value(5_751_862, "usd"),
    });
    expect(differences(before, now, formats)).toEqual([
      "Followers rose by 217 to 102,768.",
      "Mean engagement fell by 0.49 points to 32.51 (index).",
      "Account value rose by $151,749.00 to $5,751,862.00.",
    ]);
  });

  it("is nothing where nothing changed", () => {
    const same = seen({ followers: value(1, "followers") });
    expect(differences(same, same, formats)).toEqual([]);
  });

  it("is nothing where the difference is too small to be printed", () => {
    const before = seen({ weeklyGrowth: value(0.00211, "fraction") });
    expect(differences(before, seen({ weeklyGrowth: value(0.00212, "fraction") }), formats)).toEqual([]);
  });

  it("says that a figure became available", () => {
    const before = seen({ weeklyGrowth: missing("no earlier day", "fraction") });
    const now = seen({ weeklyGrowth: value(0.0021, "fraction") });
    expect(differences(before, now, formats)).toEqual(["Weekly growth is now available: 0.21%."]);
  });

  it("says that a figure is no longer available, and why", () => {
    const before = seen({ followers: value(5, "followers") });
    const now = seen({ followers: missing("no follower count is recorded", "followers") });
    expect(differences(before, now, formats)).toEqual([
      "Followers is no longer available: no follower count is recorded.",
    ]);
  });

  it("says nothing of a figure that was not remembered", () => {
    expect(differences(seen({}), seen({ followers: value(5, "followers") }), formats)).toEqual([]);
  });
});

describe("the memory of visits", () => {
  const store = () => {
    const texts = new Map<string, string>();
    return {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
    };
  };
  const first = seen({ followers: value(1, "followers") });
  const second = seen({ followers: value(2, "followers") });

  it("has nothing at the first visit, not even after a reload in the same tab", () => {
    const stores = { lasting: store(), visit: store() };
    expect(lastVisit(stores, "a~b~c", "calendar")).toBeNull();
    remember(stores, "a~b~c", "calendar", first);
    expect(lastVisit(stores, "a~b~c", "calendar")).toBeNull();
  });

  it("gives the next tab what the last one showed, and keeps to it while figures move on", () => {
    const lasting = store();
    remember({ lasting, visit: store() }, "a~b~c", "calendar", first);
    const stores = { lasting, visit: store() };
    expect(lastVisit(stores, "a~b~c", "calendar")).toEqual(first);
    remember(stores, "a~b~c", "calendar", second);
    expect(lastVisit(stores, "a~b~c", "calendar")).toEqual(first);
  });

  it("keeps accounts and formulas apart", () => {
    const lasting = store();
    remember({ lasting, visit: store() }, "a~b~c", "calendar", first);
    expect(lastVisit({ lasting, visit: store() }, "a~b~c", "classic")).toBeNull();
    expect(lastVisit({ lasting, visit: store() }, "a~b~d", "calendar")).toBeNull();
  });

  it("takes what it cannot read for nothing", () => {
    const lasting = store();
    lasting.setItem("creatorintel.seen.a~b~c.calendar", "{broken");
    expect(lastVisit({ lasting, visit: store() }, "a~b~c", "calendar")).toBeNull();
  });
});
