import type { EngagementSeries } from "../../../api/types";
import type { Formats } from "../../../format/formats";

/** How many of the posts are drawn. */
export const sampleWords = (
  { total }: Pick<EngagementSeries, "total">,
  drawn: number,
  formats: Formats,
): string =>
  drawn === total
    ? `All ${formats.count(total)} posts drawn`
    : `${formats.count(drawn)} of ${formats.count(total)} posts drawn`;
