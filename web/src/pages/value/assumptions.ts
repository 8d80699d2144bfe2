import type { AssumptionDescription, Assumptions } from "../../api/types";
import type { Formats } from "../../format/formats";
import { contentTypeName, sentence } from "../../format/names";
import { unitStyle } from "../../format/units";

const costPrefix = "productionCosts.";

/** What assumptions are about, in the order of the page. */
export const groups = [
  { id: "revenue", name: "Revenue per follower" },
  { id: "time", name: "Followers over time" },
  { id: "actions", name: "Interactions that end in a sale" },
  { id: "costs", name: "Cost of producing a post" },
  { id: "growth", name: "Growth scenarios" },
] as const;

export type Group = (typeof groups)[number]["id"];

type Words = {
  group: Group;
  label: string;
  /** What it says, where its label does not. */
  help?: string;
};

const words: Record<string, Words> = {
  revenuePerThousandImpressions: { group: "revenue", label: "Ad revenue per 1,000 impressions" },
  conversionRate: {
    group: "revenue",
    label: "Conversion rate",
    help: "Share of engaged impressions that end in a sale",
  },
  averageOrderValue: { group: "revenue", label: "Average order value", help: "What a sale brings" },
  sponsoredRate: {
    group: "revenue",
    label: "Sponsored rate",
    help: "What a sponsor pays for a post, per follower",
  },
  sponsoredPostsPerMonth: { group: "revenue", label: "Sponsored posts a month" },
  lifetimeMonths: { group: "time", label: "Lifetime", help: "How long a follower brings revenue" },
  monthlyChurn: { group: "time", label: "Monthly churn", help: "Share of followers lost each month" },
  monthlyDiscount: {
    group: "time",
    label: "Monthly discount",
    help: "How much less revenue is worth for each month that it comes later",
  },
  margin: { group: "time", label: "Margin", help: "Share of revenue kept after costs" },
  monthsPerYear: { group: "time", label: "Months in a year" },
  classicDaysPerMonth: { group: "time", label: "Days in a month" },
  likeConversion: { group: "actions", label: "Likes" },
  commentConversion: { group: "actions", label: "Comments" },
  saveConversion: { group: "actions", label: "Saves" },
  shareConversion: { group: "actions", label: "Shares" },
  otherProductionCost: { group: "costs", label: "Any other type" },
  pessimisticMultiple: {
    group: "growth",
    label: "Pessimistic multiple",
    help: "Of the current weekly growth",
  },
  realisticMultiple: { group: "growth", label: "Realistic multiple", help: "Of the current weekly growth" },
  optimisticMultiple: { group: "growth", label: "Optimistic multiple", help: "Of the current weekly growth" },
  optimisticFloor: { group: "growth", label: "Least optimistic growth", help: "A week" },
};

const fullLabels: Record<string, string> = {
  likeConversion: "Conversion of likes",
  commentConversion: "Conversion of comments",
  saveConversion: "Conversion of saves",
  shareConversion: "Conversion of shares",
  otherProductionCost: "Production cost of any other type",
};

/** How an assumption is shown among its group; one that is not known here stands with the revenue, by its name. */
export function wordsOf(name: string): Words {
  const type = costType(name);
  if (type !== null) return { group: "costs", label: contentTypeName(type) };
  return words[name] ?? { group: "revenue", label: sentence(name.replaceAll(/([A-Z])/g, " $1")) };
}

const order = Object.keys(words);

/** The place of an assumption among its group; those that are not known here come last. */
export const placeOf = (name: string): number => {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
};

/** What an assumption is called where it stands alone. */
export function fullLabel(name: string): string {
  const type = costType(name);
  if (type !== null) return `Production cost: ${contentTypeName(type)}`;
  return fullLabels[name] ?? wordsOf(name).label;
}

/** The content type whose cost an assumption is; null where it is none. */
export const costType = (name: string): string | null =>
  name.startsWith(costPrefix) ? name.slice(costPrefix.length) : null;

/** The name of what a post of a type costs. */
export const costName = (type: string): string => `${costPrefix}${type}`;

/** The value of an assumption by name; a type without a cost of its own costs what any other does. */
export function assumed(assumptions: Assumptions, name: string): number {
  const type = costType(name);
  if (type !== null) return assumptions.productionCosts[type] ?? assumptions.otherProductionCost;
  const value = assumptions[name as keyof Assumptions];
  return typeof value === "number" ? value : 0;
}

/** What an assumption counts and may be; undefined for one that does not exist. */
export const descriptionOf = (
  descriptions: readonly AssumptionDescription[],
  name: string,
): AssumptionDescription | undefined => {
  const wanted = costType(name) === null ? name : "productionCosts";
  return descriptions.find((each) => each.name === wanted);
};

/** The value of an assumption in its unit. */
export function assumptionText(value: number, unit: string, formats: Formats): string {
  switch (unitStyle(unit).kind) {
    case "fraction":
      return formats.rate(value);
    case "money":
      return formats.value(value, unit);
    case "multiple":
      return `${formats.number(value)}x`;
    default:
      return `${formats.number(value)} ${unit}`;
  }
}
