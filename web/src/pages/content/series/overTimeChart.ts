import type { EngagementPoint, EngagementSeries } from "../../../api/types";
import { type ScatterGroup, scatterOption } from "../../../charts/kinds/scatter";
import { contentColour, contentShape } from "../../../charts/palette";
import { shapeMark } from "../../../charts/platformLooks";
import type { Chart, Look } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";
import { written } from "../../../format/units";
import { postCell } from "../../../posts/postCell";
import { dayIn } from "../../../view/presets";

const unit = "index";
export const trailingName = "7-post moving average";

/** A post with an engagement, which can be drawn. */
export type RatedPoint = EngagementPoint & { engagement: number };

export const isRated = (point: EngagementPoint): point is RatedPoint => point.engagement !== null;

/** The types of the points, in the order in which they first appear. */
export const typesOf = (points: readonly EngagementPoint[]): string[] => [
  ...new Set(points.map((point) => point.contentType)),
];

/** Each post's engagement at the time of publishing, by type, with the moving average of seven posts. */
export function overTimeChart({ points }: EngagementSeries, timeZone: string, formats: Formats): Chart {
  const rated = points.filter(isRated);
  const types = typesOf(rated);
  return {
    option: (look) =>
      scatterOption(
        {
          groups: types.map((type) => group(type, rated, timeZone, look)),
          lines: [
            {
              name: trailingName,
              colour: look.palette.ink,
              points: rated.flatMap(({ publishedAt, trailingMean }) =>
                trailingMean === null
                  ? []
                  : [[Date.parse(publishedAt), written(trailingMean, unit)] as const],
              ),
            },
          ],
          x: { days: rated.map(({ publishedAt }) => dayIn(publishedAt, timeZone)) },
          y: { name: "weighted engagement index", value: formats.count },
          level: null,
        },
        look,
      ),
    legend: [
      ...types.map((type) => ({
        name: contentTypeName(type),
        mark: shapeMark(contentShape(type)),
        colour: ({ scheme }: Pick<Look, "scheme">) => contentColour(type, scheme),
      })),
      {
        name: trailingName,
        mark: "line" as const,
        colour: ({ palette }: Pick<Look, "palette">) => palette.ink,
      },
    ],
    table: {
      columns: ["Published", "Content type", "Post", "Engagement", trailingName].map((name, index) => ({
        name,
        numeric: index > 2,
      })),
      rows: rated.toReversed().map((point) => [
        { text: formats.instant(point.publishedAt, timeZone), raw: point.publishedAt },
        { text: contentTypeName(point.contentType), raw: point.contentType },
        postCell(point.postId),
        { text: formats.value(point.engagement, unit), raw: point.engagement },
        {
          text: point.trailingMean === null ? "none" : formats.value(point.trailingMean, unit),
          raw: point.trailingMean,
        },
      ]),
    },
    summary: summary(rated, formats),
  };
}

function group(
  type: string,
  rated: readonly RatedPoint[],
  timeZone: string,
  { formats, scheme }: Look,
): ScatterGroup {
  return {
    name: contentTypeName(type),
    colour: contentColour(type, scheme),
    shape: contentShape(type),
    points: rated
      .filter((point) => point.contentType === type)
      .map((point) => ({
        x: Date.parse(point.publishedAt),
        y: written(point.engagement, unit),
        size: null,
        name: formats.instant(point.publishedAt, timeZone),
        details: [
          { name: "Content type", value: contentTypeName(type) },
          { name: "Engagement", value: formats.value(point.engagement, unit) },
          ...(point.trailingMean === null
            ? []
            : [{ name: trailingName, value: formats.value(point.trailingMean, unit) }]),
        ],
      })),
  };
}

function summary(rated: readonly RatedPoint[], formats: Formats): string {
  const last = rated.at(-1)?.trailingMean ?? null;
  const now = last === null ? "" : ` The latest moving average is ${formats.value(last, unit)}.`;
  return `Engagement of ${formats.count(rated.length)} posts in order of publishing.${now}`;
}
