import { expect, it } from "vitest";
import type { OverviewPage } from "../api/types";
import { figureOf } from "../testing/figures";
import { evidenceName, evidenceNames } from "./evidenceNames";

const named = (id: string) => figureOf(1, "index", { id, formula: "content.mean-engagement" });

const page = {
  cards: { viralPosts: named("viral"), meanEngagement: { current: named("mean"), previous: null } },
  trend: {
    direction: "stable",
    change: named("change"),
    recentMean: named("recent"),
    earlierMean: named("earlier"),
  },
  contentTypes: [
    {
      contentType: "CAROUSEL_ALBUM",
      posts: 1,
      meanEngagement: named("carousel"),
      meanReach: named("reach"),
      meanImpressions: named("impressions"),
    },
  ],
} as unknown as OverviewPage;

it("names a cited figure as the page does", () => {
  const names = evidenceNames(page);
  expect(evidenceName(named("carousel"), names)).toBe("mean engagement of carousel");
  expect(evidenceName(named("recent"), names)).toBe("mean engagement of the last 30 days");
});

it("takes the words of the formula for a figure that the page does not show", () => {
  expect(evidenceName(named("another"), evidenceNames(page))).toBe("content mean engagement");
});
