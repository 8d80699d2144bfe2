import { useQueryClient } from "@tanstack/react-query";
import { keys, overviewQueryIn } from "../../api/keys";
import type { OverviewQuery } from "../../api/overview";
import type { OverviewPage } from "../../api/types";
import { lastDayOf } from "../presets";

const common = ["IMAGE", "CAROUSEL_ALBUM", "VIDEO"];

/** What pages seen so far tell about an account, whatever filter they were seen through. */
export type Known = {
  /** The latest day that the data speaks of, in the account's zone. */
  latestDay: string;
  contentTypes: readonly string[];
};

/** @param today Day to end with where no page has told a later one. */
export function knownFrom(
  pages: readonly (readonly [OverviewQuery | undefined, OverviewPage | undefined])[],
  type: string | undefined,
  today: string,
): Known {
  const types = new Set<string>();
  let latest: string | undefined;
  let seenAll = false;
  for (const [query, page] of pages) {
    if (page === undefined) continue;
    for (const row of page.contentTypes) types.add(row.contentType);
    seenAll ||= query?.type === undefined;
    if (page.reference === null) continue;
    const day = lastDayOf(page.reference, page.account.timeZone);
    if (latest === undefined || day > latest) latest = day;
  }
  if (!seenAll) for (const each of common) types.add(each);
  if (type !== undefined) types.add(type);
  return { latestDay: latest ?? today, contentTypes: [...types] };
}

/** What is known of an account from the pages in the cache. */
export function useKnown(account: string, type: string | undefined): Known {
  const queries = useQueryClient();
  const pages = queries
    .getQueriesData<OverviewPage>({ queryKey: keys.overviewsOf(account) })
    .map(([key, page]) => [overviewQueryIn(key), page] as const);
  return knownFrom(pages, type, new Date().toISOString().slice(0, 10));
}
