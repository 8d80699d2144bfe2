import { useQueryClient } from "@tanstack/react-query";
import { keys, pageQueryIn } from "../../api/keys";
import type { AccountPages, PageQuery } from "../../api/pages";
import { headOf } from "../headOf";
import { lastDayOf } from "../presets";

type Page = AccountPages[keyof AccountPages];

const common = ["IMAGE", "CAROUSEL_ALBUM", "VIDEO"];

/** What pages seen so far tell about an account, whatever filter they were seen through. */
export type Known = {
  /** The latest day that the data speaks of, in the account's zone. */
  latestDay: string;
  contentTypes: readonly string[];
};

/** @param today Day to end with where no page has told a later one. */
export function knownFrom(
  pages: readonly (readonly [PageQuery | undefined, Page | undefined])[],
  type: string | undefined,
  today: string,
): Known {
  const types = new Set<string>();
  let latest: string | undefined;
  let seenAll = false;
  for (const [query, page] of pages) {
    if (page === undefined) continue;
    const rows = typesOn(page);
    for (const row of rows ?? []) types.add(row.contentType);
    seenAll ||= rows !== undefined && query?.type === undefined;
    const head = headOf(page);
    if (head === undefined || head.reference === null) continue;
    const day = lastDayOf(head.reference, head.timeZone);
    if (latest === undefined || day > latest) latest = day;
  }
  if (!seenAll) for (const each of common) types.add(each);
  if (type !== undefined) types.add(type);
  return { latestDay: latest ?? today, contentTypes: [...types] };
}

/** The content types that a page lists; undefined where it lists none. */
function typesOn(page: Page): readonly { contentType: string }[] | undefined {
  if ("contentTypes" in page) return page.contentTypes;
  return "types" in page ? page.types : undefined;
}

/** What is known of an account from the pages in the cache. */
export function useKnown(account: string, type: string | undefined): Known {
  const queries = useQueryClient();
  const pages = queries
    .getQueriesData<Page>({ queryKey: keys.pagesOf(account) })
    .map(([key, page]) => [pageQueryIn(key), page] as const);
  return knownFrom(pages, type, new Date().toISOString().slice(0, 10));
}
