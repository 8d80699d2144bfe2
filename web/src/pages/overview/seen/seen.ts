import type { Figure, OverviewPage } from "../../../api/types";
import type { Formats } from "../../../format/formats";
import { reasonWords } from "../../../format/names";
import { unitStyle } from "../../../format/units";

/** What is remembered of a figure: its value, or why there was none. */
export type SeenFigure = Pick<Figure, "value" | "unavailable" | "unit">;

/** What an account's overview showed at a visit. */
export type Seen = { at: string; figures: Record<string, SeenFigure> };

const names: Record<string, string> = {
  followers: "Followers",
  posts: "Posts",
  weeklyGrowth: "Weekly growth",
  meanEngagement: "Mean engagement",
  accountValue: "Account value",
  projection: "Projection",
};

/** The figures of a page that are worth remembering. */
export function seenOn(page: OverviewPage, at: Date): Seen {
  const { cards } = page;
  const remembered = ({ value, unavailable, unit }: Figure): SeenFigure => ({ value, unavailable, unit });
  return {
    at: at.toISOString(),
    figures: {
      followers: remembered(cards.followers.current),
      posts: remembered(cards.posts.current),
      weeklyGrowth: remembered(cards.weeklyGrowth.current),
      meanEngagement: remembered(cards.meanEngagement.current),
      accountValue: remembered(cards.accountValue.current),
      projection: remembered(cards.projection),
    },
  };
}

/** What is different, a sentence for each figure. Differences too small to be printed are none. */
export function differences(before: Seen, now: Seen, formats: Formats): string[] {
  return Object.entries(names).flatMap(([key, name]) => {
    const [then, current] = [before.figures[key], now.figures[key]];
    if (then === undefined || current === undefined) return [];
    const sentence = difference(name, then, current, formats);
    return sentence === null ? [] : [sentence];
  });
}

function difference(name: string, then: SeenFigure, now: SeenFigure, formats: Formats): string | null {
  if (then.value === null && now.value === null) return null;
  if (now.value === null) return `${name} is no longer available: ${reasonWords(now.unavailable)}.`;
  const text = withUnit(now.value, now.unit, formats);
  if (then.value === null) return `${name} is now available: ${text}.`;
  const before = formats.value(then.value, then.unit);
  if (before === formats.value(now.value, now.unit)) return null;
  const verb = now.value > then.value ? "rose" : "fell";
  return `${name} ${verb} by ${formats.difference(Math.abs(now.value - then.value), now.unit).slice(1)} to ${text}.`;
}

function withUnit(value: number, unit: string, formats: Formats): string {
  const isIndex = unitStyle(unit).kind === "index";
  return isIndex ? `${formats.value(value, unit)} (index)` : formats.value(value, unit);
}
