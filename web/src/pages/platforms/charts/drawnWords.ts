/**
 * How many posts are drawn, and why not all.
 * @param given The newest posts, which the server gives.
 * @param drawn Those of them that have what the chart needs.
 */
export function drawnWords(
  drawn: number,
  given: number,
  total: number,
  count: (amount: number) => string,
): string {
  const taken =
    given < total
      ? `Of ${count(total)} posts the newest ${count(given)} are taken.`
      : `All ${count(total)} posts are taken.`;
  return drawn === given
    ? taken
    : `${taken} ${count(given - drawn)} without impressions or shares are left out.`;
}
