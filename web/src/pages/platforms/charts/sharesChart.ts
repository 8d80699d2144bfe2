import type { EngagementPoint } from "../../../api/types";
import { columnsOf } from "../../../charts/cells";
import { scatterOption } from "../../../charts/kinds/scatter";
import { platformColour, platformShape, shapeMark } from "../../../charts/platformLooks";
import type { Chart } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";
import { contentTypeName, platformName } from "../../../format/names";
import { written } from "../../../format/units";

/** A post with what the chart needs of it. */
type Drawn = EngagementPoint & { displays: number; shares: number };

/** The platform in a post's id, which begins with that of its account. */
const platformOf = ({ postId }: EngagementPoint): string => postId.split("~")[1] ?? "";

/** The posts that have both displays and shares. */
export const drawnPosts = (points: readonly EngagementPoint[]): Drawn[] =>
  points.filter((point): point is Drawn => point.displays !== null && point.shares !== null);

/** Shares of each post against its displays; a point's area is the post's engagement. */
export function sharesChart(points: readonly EngagementPoint[], timeZone: string, formats: Formats): Chart {
  const drawn = drawnPosts(points);
  const platforms = [...new Set(drawn.map(platformOf))].sort();
  const index = (post: Drawn) =>
    post.engagement === null ? "Unavailable" : formats.value(post.engagement, "index");
  return {
    option: (look) =>
      scatterOption(
        {
          groups: platforms.map((platform) => ({
            name: platformName(platform),
            colour: platformColour(platform, look.scheme),
            shape: platformShape(platform),
            points: drawn
              .filter((post) => platformOf(post) === platform)
              .map((post) => ({
                x: post.displays,
                y: post.shares,
                size: post.engagement,
                name: `${contentTypeName(post.contentType)}, ${formats.instant(post.publishedAt, timeZone)}`,
                details: [
                  { name: "Shares", value: formats.count(post.shares) },
                  { name: "Impressions or views", value: formats.count(post.displays) },
                  { name: "Weighted engagement index", value: index(post) },
                ],
              })),
          })),
          x: { name: "impressions, or views where there are none", value: formats.count },
          y: { name: "shares", value: formats.count },
          level: null,
        },
        look,
      ),
    legend: platforms.map((platform) => ({
      name: platformName(platform),
      mark: shapeMark(platformShape(platform)),
      colour: ({ scheme }) => platformColour(platform, scheme),
    })),
    table: {
      columns: columnsOf(
        ["Published", "Platform", "Content type"],
        ["Impressions or views", "Shares", "Weighted engagement index"],
      ),
      rows: drawn.toReversed().map((post) => [
        { text: formats.instant(post.publishedAt, timeZone), raw: post.publishedAt },
        { text: platformName(platformOf(post)), raw: platformOf(post) },
        { text: contentTypeName(post.contentType), raw: post.contentType },
        { text: formats.count(post.displays), raw: post.displays },
        { text: formats.count(post.shares), raw: post.shares },
        { text: index(post), raw: post.engagement === null ? null : written(post.engagement, "index") },
      ]),
    },
    summary: `Shares against impressions or views of ${formats.count(drawn.length)} posts on ${platforms.map(platformName).join(" and ")}.`,
  };
}
