import type { Seen } from "./seen";

/** The part of the browser's storage that is used. */
type Store = Pick<Storage, "getItem" | "setItem">;

/** Where the last visit is kept (across visits) and where the one before this tab was opened (for this tab). */
export type SeenStores = { lasting: Store; visit: Store };

const keyOf = (account: string, formulas: string) => `creatorintel.seen.${account}.${formulas}`;

/**
 * What the visit before this one showed; null at the first. A visit is a browser tab: a reload belongs to it, so
 * that what changed is still told after one.
 */
export function lastVisit(stores: SeenStores, account: string, formulas: string): Seen | null {
  const key = keyOf(account, formulas);
  const known = stores.visit.getItem(key);
  if (known !== null) return read(known);
  const before = stores.lasting.getItem(key);
  stores.visit.setItem(key, before ?? "null");
  return before === null ? null : read(before);
}

/** Remembers what is on screen for the next visit. */
export function remember(stores: SeenStores, account: string, formulas: string, seen: Seen): void {
  stores.lasting.setItem(keyOf(account, formulas), JSON.stringify(seen));
}

function read(text: string): Seen | null {
  try {
    const value = JSON.parse(text) as Partial<Seen> | null;
    const isSeen =
      typeof value?.at === "string" && typeof value.figures === "object" && value.figures !== null;
    return isSeen ? (value as Seen) : null;
  } catch {
    return null;
  }
}
