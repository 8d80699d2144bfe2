import type { ContentTypeRow, Figure } from "../../../api/types";
import { type Estimate, intervalsOption, whiskersName } from "../../../charts/kinds/intervals";
import { contentColour } from "../../../charts/palette";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
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

function intervalWords({ low, high, unit }: Figure, formats: Formats): string {
  if (low === null || high === null) return "no interval";
  return `${formats.value(low, unit)} to ${formats.value(high, unit)}`;
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

function row(type: ContentTypeRow, formats: Formats) {
  const name = contentTypeName(type.contentType);
  const cell = (figure: Figure, title: string) => ({
    text: formats.figure(figure),
    raw: figure.value,
    node: <FigureText figure={figure} name={title} withoutUnit />,
  });
  const bound = (amount: number | null) => ({
    text: amount === null ? "none" : formats.value(amount, type.meanEngagement.unit),
    raw: amount,
  });
  return [
    { text: name, raw: type.contentType },
    { text: formats.count(type.posts), raw: type.posts },
    cell(type.meanEngagement, `Mean engagement of ${name}`),
    bound(type.meanEngagement.low),
    bound(type.meanEngagement.high),
    cell(type.meanReach, `Mean reach of ${name}`),
    cell(type.meanImpressions, `Mean impressions of ${name}`),
  ];
}
