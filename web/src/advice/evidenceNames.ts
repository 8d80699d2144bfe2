import type { Figure, OverviewPage } from "../api/types";
import { contentTypeName, sentence } from "../format/names";

/** What the figures of a page are called, by id: advice cites figures by nothing else. */
export function evidenceNames({ cards, contentTypes, trend }: OverviewPage): ReadonlyMap<string, string> {
  const types = contentTypes.flatMap(({ contentType, meanEngagement, meanReach, meanImpressions }) => {
    const name = contentTypeName(contentType).toLowerCase();
    return [
      [meanEngagement.id, `mean engagement of ${name}`],
      [meanReach.id, `mean reach of ${name}`],
      [meanImpressions.id, `mean impressions of ${name}`],
    ] as const;
  });
  return new Map([
    [cards.viralPosts.id, "viral posts"],
    [cards.meanEngagement.current.id, "mean engagement"],
    [trend.change.id, "change of mean engagement"],
    [trend.recentMean.id, "mean engagement of the last 30 days"],
    [trend.earlierMean.id, "mean engagement before"],
    ...types,
  ]);
}

/** The name of a figure; words of its formula's id where the page does not show it. */
export const evidenceName = (figure: Figure, names: ReadonlyMap<string, string>): string =>
  names.get(figure.id) ?? sentence(figure.formula.replaceAll(".", " ")).toLowerCase();
