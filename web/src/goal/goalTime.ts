import type { TargetPath } from "../api/types";
import type { Formats } from "../format/formats";

/** When a goal is due: a number of months from the latest count, or a day. One of them is set, the other null. */
export type GoalTime = Pick<TargetPath, "months" | "day">;

/** When the goal is to be reached: "in 6 months" or "by Dec 31, 2026". */
export const dueWords = ({ months, day }: GoalTime, formats: Formats): string =>
  day === null ? `in ${monthsWords(months)}` : `by ${formats.day(day)}`;

/** When a projection to the goal's end holds: "in 6 months" or "on Dec 31, 2026". */
export const endWords = ({ months, day }: GoalTime, formats: Formats): string =>
  day === null ? `in ${monthsWords(months)}` : `on ${formats.day(day)}`;

/** What the projection to the goal's end is called: "6-month projection" or "Projection to Dec 31, 2026". */
export const projectionName = ({ months, day }: GoalTime, formats: Formats): string =>
  day === null ? `${months}-month projection` : `Projection to ${formats.day(day)}`;

const monthsWords = (months: number | null): string => (months === 1 ? "1 month" : `${months} months`);
