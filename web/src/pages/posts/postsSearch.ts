import type { PageDetails } from "../../api/pages";
import { isTier, type Tier } from "../content/tiers/tierNames";

/** What posts can be sorted by, in the words of the table. */
export const sorts = {
  publishedAt: "Published",
  engagement: "Engagement",
  engagementByReach: "By reach",
  likes: "Likes",
  comments: "Comments",
  shares: "Shares",
  saves: "Saves",
  reach: "Reach",
  impressions: "Impressions",
  views: "Views",
  likeRate: "Like rate",
  commentRate: "Comment rate",
  shareRate: "Share rate",
  saveRate: "Save rate",
} as const;

export type Sort = keyof typeof sorts;

/** What the list of posts adds to the view. Undefined: the default. */
export type PostsSearch = {
  sort?: Sort;
  order?: "asc";
  /** From 1. */
  page?: number;
  /** Part of the caption. */
  text?: string;
  hashtag?: string;
  tier?: Tier;
  viral?: true;
};

export const postsPerPage = 25;

const longestText = 200;

const isSort = (value: unknown): value is Sort => typeof value === "string" && Object.hasOwn(sorts, value);

function readText(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim().slice(0, longestText) : "";
  return text === "" ? undefined : text;
}

/** Reads an address; what it cannot mean is dropped. */
export function readPostsSearch(search: Record<string, unknown>): PostsSearch {
  const page = Number(search.page);
  return {
    sort: isSort(search.sort) && search.sort !== "publishedAt" ? search.sort : undefined,
    order: search.order === "asc" ? "asc" : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    text: readText(search.text),
    hashtag: readText(search.hashtag),
    tier: isTier(search.tier) ? search.tier : undefined,
    viral: search.viral === true || search.viral === "true" ? true : undefined,
  };
}

/** The question that a list asks of the server. */
export const postsDetails = ({
  sort,
  order,
  page = 1,
  text,
  hashtag,
  tier,
  viral,
}: PostsSearch): PageDetails => ({
  sort,
  order,
  text,
  hashtag,
  tier,
  viral: viral && "true",
  skip: page > 1 ? (page - 1) * postsPerPage : undefined,
  take: postsPerPage,
});

/** True while the list is narrowed to some of the posts. */
export const isFiltered = ({ text, hashtag, tier, viral }: PostsSearch): boolean =>
  text !== undefined || hashtag !== undefined || tier !== undefined || viral !== undefined;

/** The list sorted by a column; a second time the other way round. Another order begins at its first page. */
export const sortedBy = (search: PostsSearch, sort: Sort): PostsSearch => {
  const isSame = (search.sort ?? "publishedAt") === sort;
  return {
    ...search,
    sort: sort === "publishedAt" ? undefined : sort,
    order: isSame && search.order === undefined ? "asc" : undefined,
    page: undefined,
  };
};
