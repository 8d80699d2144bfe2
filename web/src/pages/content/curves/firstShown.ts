import type { EngagementPoint } from "../../../api/types";

const count = 3;
const curveEnd = 28 * 86_400_000;

/**
 * The posts whose curves are drawn first: the newest of those that were published four weeks or more before the latest
 * instant of the data, or the newest of all where there is none.
 * @param newest Posts, the newest first.
 * @param reference The latest instant that the data speaks of; null: no data.
 */
export function firstShown(newest: readonly EngagementPoint[], reference: string | null): string[] {
  const end = reference === null ? Number.POSITIVE_INFINITY : Date.parse(reference) - curveEnd;
  const over = newest.filter((point) => Date.parse(point.publishedAt) <= end);
  return (over.length > 0 ? over : newest).slice(0, count).map((point) => point.postId);
}
