import type { Figure, RateSet, WeeklyRates } from "../../../api/types";

/** What people do with a post: as a rate of those reached, and as a plain count. */
export type Action = {
  rateName: string;
  countName: string;
  rate: (rates: RateSet) => Figure;
  /** Null where none of the week's posts has the metric. */
  count: (week: WeeklyRates) => number | null;
};

export const actions: readonly Action[] = [
  {
    rateName: "Save rate",
    countName: "Saves",
    rate: ({ saves }) => saves,
    count: ({ saves }) => saves,
  },
  {
    rateName: "Comment rate",
    countName: "Comments",
    rate: ({ comments }) => comments,
    count: ({ comments }) => comments,
  },
  {
    rateName: "Share rate",
    countName: "Shares",
    rate: ({ shares }) => shares,
    count: ({ shares }) => shares,
  },
];
