import { queryOptions, useQuery } from "@tanstack/react-query";
import type { FormulaSet } from "../view/view";
import { address, getJson } from "./http";
import { keys } from "./keys";
import type {
  ContentPage,
  GrowthPage,
  OverviewPage,
  PlatformsPage,
  PostPage,
  PostsPage,
  ShopPage,
  ValuePage,
} from "./types";

/** The pages of an account and what each answers. */
export type AccountPages = {
  overview: OverviewPage;
  growth: GrowthPage;
  content: ContentPage;
  value: ValuePage;
  platforms: PlatformsPage;
  shop: ShopPage;
  posts: PostsPage;
  /** One post of an account. */
  [post: `posts/${string}`]: PostPage;
};

export type PageKind = keyof AccountPages;

/** What a page is about; undefined leaves a side open, and formulas to the workspace's default. */
export type PageQuery = {
  formulas?: FormulaSet;
  asOf?: string;
  from?: string;
  to?: string;
  type?: string;
};

/** What only some pages are asked besides. */
export type PageDetails = Readonly<Record<string, string | number | undefined>>;

/** An answer about an account; it grows stale with the account's figures. */
export const answerQuery = <T>(account: string, path: string, query: PageQuery, details: PageDetails = {}) =>
  queryOptions({
    queryKey: keys.page(account, path, { ...query, ...details }),
    queryFn: ({ signal }) =>
      getJson<T>(
        address(`/accounts/${encodeURIComponent(account)}/${path}`, { ...query, ...details }),
        signal,
      ),
  });

export const pageQuery = <K extends PageKind>(
  kind: K,
  account: string,
  query: PageQuery,
  details?: PageDetails,
) => answerQuery<AccountPages[K]>(account, kind, query, details);

/** A page of an account. Another filter keeps the figures on screen until the new ones are there. */
export const usePage = <K extends PageKind>(
  kind: K,
  account: string,
  query: PageQuery,
  details?: PageDetails,
) =>
  useQuery({
    ...pageQuery(kind, account, query, details),
    // Another account's figures must never stand in for this one's.
    placeholderData: (previous, question) =>
      question !== undefined && keys.accountIn(question.queryKey) === account ? previous : undefined,
  });
