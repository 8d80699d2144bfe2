import type { ShopReport } from "../../../api/types";
import type { Formats } from "../../../format/formats";
import { windowWords } from "../words";

/** How many rows are drawn; the table has more. */
export const drawnRows = 10;

/** How many there are, and how many of them are drawn and listed. */
export function restWords(what: string, all: number, listed: number, formats: Formats): string {
  if (all <= drawnRows) return `${formats.count(all)} ${what}, by what lines brought before tax and tip`;
  const table = listed < all ? `the table has the first ${formats.count(listed)}` : "the table has all";
  return `The ${formats.count(drawnRows)} with most of ${formats.count(all)} ${what}; ${table}`;
}

/** Why nothing can be drawn. */
export function nothingAttributed(shop: Pick<ShopReport, "windowDays">, formats: Formats): string {
  return `No sale follows a post that showed the item ${windowWords(shop, formats)}. Choose a longer window or the posts of all own accounts, or import which items posts show.`;
}
