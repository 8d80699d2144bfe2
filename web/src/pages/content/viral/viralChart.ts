import type { EngagementPoint, EngagementSeries, ViralRule } from "../../../api/types";
import { countCell } from "../../../charts/cells";
import { type ScatterGroup, scatterOption } from "../../../charts/kinds/scatter";
import { contentColour, contentShape } from "../../../charts/palette";
import { shapeMark } from "../../../charts/platformLooks";
import type { Chart, Look } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";
import { written } from "../../../format/units";
import { postCell } from "../../../posts/postCell";
import { isRated, type RatedPoint, typesOf } from "../series/overTimeChart";

const unit = "index";
const ruleName = "Viral from";

/** A post that has both measures. */
export type DisplayedPoint = RatedPoint & { displays: number };

export const isDisplayed = (point: EngagementPoint): point is DisplayedPoint =>
  isRated(point) && point.displays !== null;

/** Engagement against impressions or views, the area of a point its saves, the viral rule in force as a line. */
export function viralChart(
  { points }: EngagementSeries,
  rule: ViralRule | undefined,
  timeZone: string,
  formats: Formats,
): Chart {
  const drawn = points.filter(isDisplayed);
  const types = typesOf(drawn);
  const from = rule?.threshold.value ?? null;
  return {
    option: (look) =>
      scatterOption(
        {
          groups: types.map((type) => group(type, drawn, timeZone, look)),
          x: { name: "impressions, or views where there are none", value: formats.compact },
          y: { name: "weighted engagement index", value: formats.count },
          level:
            from === null || look.hidden.has(ruleName)
              ? null
              : { name: ruleName, value: written(from, unit) },
        },
        look,
      ),
    legend: [
      ...types.map((type) => ({
        name: contentTypeName(type),
        mark: shapeMark(contentShape(type)),
        colour: ({ scheme }: Pick<Look, "scheme">) => contentColour(type, scheme),
      })),
      ...(from === null
        ? []
        : [
            {
              name: ruleName,
              mark: "dashes" as const,
              colour: ({ palette }: Pick<Look, "palette">) => palette.goal,
              note: formats.value(from, unit),
            },
          ]),
    ],
    table: {
      columns: ["Published", "Content type", "Post", "Engagement", "Impressions or views", "Saves"].map(
        (name, index) => ({ name, numeric: index > 2 }),
      ),
      rows: drawn
        .toSorted((a, b) => b.engagement - a.engagement)
        .map((point) => [
          { text: formats.instant(point.publishedAt, timeZone), raw: point.publishedAt },
          { text: contentTypeName(point.contentType), raw: point.contentType },
          postCell(point.postId),
          { text: formats.value(point.engagement, unit), raw: point.engagement },
          countCell(point.displays, formats),
          countCell(point.saves, formats),
        ]),
    },
    summary: `Engagement against impressions or views of ${formats.count(drawn.length)} posts.${
      from === null
        ? ""
        : ` The viral rule in force begins at ${formats.value(from, unit)}: ${formats.count(drawn.filter((point) => point.engagement >= from).length)} of them are at or above it.`
    }`,
  };
}

function group(
  type: string,
  drawn: readonly DisplayedPoint[],
  timeZone: string,
  { formats, scheme }: Look,
): ScatterGroup {
  return {
    name: contentTypeName(type),
    colour: contentColour(type, scheme),
    shape: contentShape(type),
    points: drawn
      .filter((point) => point.contentType === type)
      .map((point) => ({
        x: point.displays,
        y: written(point.engagement, unit),
        size: point.saves,
        name: `${contentTypeName(type)} of ${formats.instant(point.publishedAt, timeZone)}`,
        details: [
          { name: "Engagement", value: formats.value(point.engagement, unit) },
          { name: "Impressions or views", value: formats.count(point.displays) },
          { name: "Saves", value: countCell(point.saves, formats).text },
        ],
      })),
  };
}
