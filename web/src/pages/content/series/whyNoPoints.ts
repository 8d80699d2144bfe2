import type { EngagementSeries } from "../../../api/types";

/** Why no post can be drawn; undefined where one can. */
export function whyNoPoints({ total }: Pick<EngagementSeries, "total">, drawn: number): string | undefined {
  if (drawn > 0) return undefined;
  return total === 0
    ? "There are no posts in what is shown. Widen the days or the content type, or import posts."
    : "No post shown has an engagement rate: it takes reach, likes, comments, shares and saves. Import a source that gives them.";
}
