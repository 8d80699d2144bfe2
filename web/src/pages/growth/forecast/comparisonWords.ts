/** How far off a guess was, against another. */
export function comparisonWords(error: number | null, other: number): string {
  if (error === null || error === other) return "as far off";
  return error > other ? "further off" : "closer";
}
