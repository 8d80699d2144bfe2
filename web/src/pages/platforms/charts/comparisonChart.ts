import type { PlatformCard } from "../../../api/types";
import { platformColour } from "../../../charts/platformLooks";
import type { Chart } from "../../../charts/spec";
import { estimatesChart } from "../../../figures/estimatesChart";
import type { Formats } from "../../../format/formats";
import { platformName } from "../../../format/names";

/** A card of one platform, not of all together. */
export type OnePlatform = PlatformCard & { platform: string };

/** The cards of the platforms that posts were published on. */
export const withPosts = (cards: readonly PlatformCard[]): OnePlatform[] =>
  cards.filter((card): card is OnePlatform => card.platform !== null && (card.posts.value ?? 0) > 0);

/** Mean engagement by reach of each platform with its interval. */
export const comparisonChart = (cards: readonly OnePlatform[], formats: Formats): Chart =>
  estimatesChart(
    {
      groups: cards.map(({ platform, meanEngagementByReach }) => ({
        name: platformName(platform),
        figure: meanEngagementByReach,
        n: meanEngagementByReach.n,
        colour: ({ scheme }) => platformColour(platform, scheme),
      })),
      of: "Platform",
      counted: "Posts",
      figureName: "Mean engagement by reach",
      valueName: "share of the people reached",
    },
    formats,
  );
