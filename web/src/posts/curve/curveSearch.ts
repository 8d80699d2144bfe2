/** What the content page adds to the view: the posts whose curves are drawn, and the metric of them. */
export type CurveSearch = { curve?: string; metric?: string };

/** Lines beyond this number can no longer be told apart. */
export const mostCurves = 5;

/** The posts named in an address; ids are written so that none of them can hold the comma between them. */
export function readPostIds(curve: string | undefined): string[] {
  if (curve === undefined) return [];
  return [...new Set(curve.split(",").flatMap(decoded))].slice(0, mostCurves);
}

/** Posts as an address names them; undefined for none. */
export const writePostIds = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.map(encodeURIComponent).join(",");

function decoded(text: string): string[] {
  try {
    const id = decodeURIComponent(text);
    return id === "" ? [] : [id];
  } catch {
    return [];
  }
}
