import type { OverviewQuery } from "./overview";

/** Names of cached answers. A shorter key matches every longer one that begins with it. */
export const keys = {
  accounts: ["accounts"] as const,
  overviews: ["overview"] as const,
  overviewsOf: (account: string) => ["overview", account] as const,
  overview: (account: string, query: OverviewQuery) => ["overview", account, query] as const,
  imports: ["imports"] as const,
  import: (id: string) => ["import", id] as const,
  importPage: (id: string, skip: number, take: number) => ["import", id, skip, take] as const,
};
