import type { ContentTypeRow } from "../../../api/types";
import { countCell } from "../../../charts/cells";
import { type Estimate, intervalsOption, whiskersName } from "../../../charts/kinds/intervals";
import { contentColour } from "../../../charts/palette";
import type { Cell, Chart, Look } from "../../../charts/spec";
import { intervalWords } from "../../../figures/estimatesChart";
import { boundCells, figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";
import { written } from "../../../format/units";

/** Mean engagement of each content type with its 95 % interval and number of posts. */
export function engagementChart(types: readonly ContentTypeRow[], formats: Formats): Chart {
  return {
    option: (look) =>
      intervalsOption(
        {
          estimates: types.map((type) => estimate(type, look)),
          valueName: "weighted engagement index",
          value: formats.plain,
        },
        look,
      ),
    legend: [
      ...types.map(({ contentType }) => ({
        name: contentTypeName(contentType),
        mark: "block" as const,
        colour: ({ scheme }: Pick<Look, "scheme">) => contentColour(contentType, scheme),
      })),
      { name: whiskersName, mark: "whisker", colour: ({ palette }) => palette.ink },
    ],
    table: {
      columns: [
        "Content type",
        "Posts",
        "Mean engagement",
        "95 % low",
        "95 % high",
        "Mean reach",
        "Mean impressions",
      ].map((name, index) => ({ name, numeric: index > 0 })),
      rows: types.map((type) => row(type, formats)),
    },
    summary: types
      .map(
        ({ contentType, meanEngagement }) =>
          `${contentTypeName(contentType)}: ${formats.figure(meanEngagement)}, ${intervalWords(meanEngagement, formats)}, n = ${formats.count(meanEngagement.n)}`,
      )
      .join(". "),
  };
}

function estimate({ contentType, meanEngagement }: ContentTypeRow, { formats, scheme }: Look): Estimate {
  const { n, value, low, high, unit } = meanEngagement;
  const drawn = (amount: number | null) => (amount === null ? null : written(amount, unit));
  return {
    name: contentTypeName(contentType),
    n,
    mean: drawn(value),
    low: drawn(low),
    high: drawn(high),
    colour: contentColour(contentType, scheme),
    details: [
      { name: "Mean engagement", value: formats.figure(meanEngagement) },
      { name: whiskersName, value: intervalWords(meanEngagement, formats) },
      { name: "Posts", value: formats.count(n) },
    ],
  };
}

function row(type: ContentTypeRow, formats: Formats): readonly Cell[] {
  const name = contentTypeName(type.contentType);
  return [
    { text: name, raw: type.contentType },
    countCell(type.posts, formats),
    figureCell(type.meanEngagement, `Mean engagement of ${name}`, formats),
    ...boundCells(type.meanEngagement, formats),
    figureCell(type.meanReach, `Mean reach of ${name}`, formats),
    figureCell(type.meanImpressions, `Mean impressions of ${name}`, formats),
  ];
}
