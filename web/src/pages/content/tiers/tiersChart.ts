import type { Segment } from "../../../api/types";
import { type Estimate, intervalsOption, whiskersName } from "../../../charts/kinds/intervals";
import type { Chart, Look } from "../../../charts/spec";
import { intervalWords } from "../../../figures/estimatesChart";
import { boundCells, figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { written } from "../../../format/units";
import { tierName } from "./tierNames";

/** Mean engagement of each quarter of the posts. */
export function tiersChart(segments: readonly Segment[], formats: Formats): Chart {
  return {
    option: (look) =>
      intervalsOption(
        {
          estimates: segments.map((segment) => estimate(segment, look)),
          valueName: "weighted engagement index",
          value: formats.plain,
        },
        look,
      ),
    legend: [{ name: whiskersName, mark: "whisker", colour: ({ palette }) => palette.ink }],
    table: {
      columns: ["Tier", "From", "Posts", "Mean engagement", "95 % low", "95 % high"].map((name, index) => ({
        name,
        numeric: index > 0,
      })),
      rows: segments.map((segment) => {
        const name = tierName(segment.tier);
        return [
          { text: name, raw: segment.tier },
          figureCell(segment.from, `Engagement from which a post is of the tier ${name}`, formats),
          figureCell(segment.posts, `Posts of the tier ${name}`, formats),
          figureCell(segment.meanEngagement, `Mean engagement of the tier ${name}`, formats),
          ...boundCells(segment.meanEngagement, formats),
        ];
      }),
    },
    summary: segments
      .map(
        ({ tier, meanEngagement, posts }) =>
          `${tierName(tier)}: ${formats.figure(meanEngagement)}, ${formats.figure(posts)}`,
      )
      .join(". "),
  };
}

function estimate({ tier, from, posts, meanEngagement }: Segment, { formats, palette }: Look): Estimate {
  const { value, low, high, n, unit } = meanEngagement;
  const drawn = (amount: number | null) => (amount === null ? null : written(amount, unit));
  return {
    name: tierName(tier),
    n,
    mean: drawn(value),
    low: drawn(low),
    high: drawn(high),
    colour: palette.brand,
    details: [
      { name: "Mean engagement", value: formats.figure(meanEngagement) },
      { name: whiskersName, value: intervalWords(meanEngagement, formats) },
      { name: "From", value: formats.figure(from) },
      { name: "Posts", value: formats.figure(posts) },
    ],
  };
}
