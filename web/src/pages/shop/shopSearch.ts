import type { PageDetails } from "../../api/pages";

/** What the shop page adds to the view, as the address bar holds it; undefined: the default. */
export type ShopSearch = {
  /** Days after a post in which a sale is attributed to it, or none for no limit. */
  window?: string;
  /** Which of several posts has a sale; undefined: the latest. */
  model?: "first" | "even";
  /** Which steps sales are shown in; undefined: months. */
  by?: "days";
  /** Whose posts sales are compared with; undefined: those of the account in the address. */
  posts?: "all";
};

/** The window that an address without one has. */
export const defaultWindow = "30";

/** No limit to the window. */
export const noWindow = "none";

const longestWindow = 3650;

function readWindow(value: unknown): string | undefined {
  if (value === noWindow) return noWindow;
  if (typeof value !== "string" || !/^[1-9]\d{0,3}$/.test(value)) return undefined;
  return Number(value) <= longestWindow && value !== defaultWindow ? value : undefined;
}

/** Reads the shop's part of an address; what is malformed is dropped rather than sent on. */
export function readShopSearch(search: Record<string, unknown>): ShopSearch {
  const { model, by, posts } = search;
  return {
    window: readWindow(search.window),
    model: model === "first" || model === "even" ? model : undefined,
    by: by === "days" ? by : undefined,
    posts: posts === "all" ? posts : undefined,
  };
}

/** What the shop page is asked besides. */
export const shopDetails = ({ window, model }: ShopSearch): PageDetails => ({ window, model });
