import type { ComparedValue, Figure } from "../../../api/types";
import { contentTypeName, sentence } from "../../../format/names";

const names: Record<string, string> = {
  "value.account": "Account value",
  "value.lifetime-per-follower": "Lifetime value per follower",
  "value.monthly-per-follower": "Monthly value per follower",
  "value.annual-per-follower": "Annual value per follower",
  "value.ads-monthly": "Advertising per follower and month",
  "value.sales-monthly": "Sales per follower and month",
  "value.sponsored-monthly": "Sponsored posts per follower and month",
  "value.posts-per-day": "Posts a day",
  "value.posts-per-month": "Posts a month",
  "value.monthly-impressions-per-follower": "Impressions per follower and month",
  "value.share.ads": "Share of advertising",
  "value.share.sales": "Share of sales",
  "value.share.sponsored": "Share of sponsored posts",
  "value.cumulative": "Cumulative revenue",
  "value.per-like": "Value of a like",
  "value.per-comment": "Value of a comment",
  "value.per-save": "Value of a save",
  "value.per-share": "Value of a share",
  "value.engagement-per-post": "Engagement value per post",
  "value.engagement-monthly": "Monthly engagement value",
  "value.engagement-total": "Engagement value of all posts",
  "roi.production-cost": "Production cost",
  "roi.impression-value": "Impression value",
  "roi.engagement-value": "Engagement value",
  "roi.value-per-post": "Value per post",
  "roi.net-profit": "Net profit per post",
  "roi.return": "ROI",
  "roi.lowest-return": "Lowest ROI",
  "roi.highest-return": "Highest ROI",
  "scenario.weekly-growth": "Weekly growth",
  "scenario.projected-followers": "Projected followers",
  "scenario.months-to-target": "Months to target",
  "scenario.growth": "Followers gained",
  "scenario.growth-rate": "Total growth",
};

const subjectPart = 4;

/** What a figure is of, beside its formula: the fifth part of its id, such as IMAGE or month-12; empty for the account. */
export const subjectOf = (figure: Figure): string => figure.id.split(":")[subjectPart] ?? "";

/** What a figure is called, with what it is of and, where there are several, the version of its formula. */
export function figureName(figure: Figure): string {
  const name = names[figure.formula] ?? sentence(figure.formula.split(".").at(-1) ?? figure.formula);
  const subject = subjectOf(figure);
  const month = /^month-(\d+)$/.exec(subject)?.[1];
  const about = month !== undefined ? `after month ${month}` : subjectWords(subject);
  const version =
    figure.formula.startsWith("roi.") && isVersioned(figure.formula) ? `version ${figure.version}` : "";
  return [name, about, version].filter((part) => part !== "").join(", ");
}

const subjectWords = (subject: string): string =>
  /^[A-Z_]+$/.test(subject) ? contentTypeName(subject) : subject.replaceAll("-", " ");

const isVersioned = (formula: string): boolean =>
  ["roi.engagement-value", "roi.value-per-post", "roi.net-profit", "roi.return"].includes(formula);

/** True for an amount of the period that is shown, and no month's sum. */
export const isMoneyOfNow = ({ left }: ComparedValue): boolean =>
  left.unit === "usd" && subjectOf(left) !== "previous" && left.formula !== "value.cumulative";
