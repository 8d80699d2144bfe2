export const mostFollowers = 10_000_000_000;
export const mostMonths = 120;

/** The goal that was typed; null where it is none. */
export function readGoal(
  followers: number | string,
  months: number | string,
): { followers: number; months: number } | null {
  const goal = { followers: Number(followers), months: Number(months) };
  const fits = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return fits(goal.followers, mostFollowers) && fits(goal.months, mostMonths) ? goal : null;
}
