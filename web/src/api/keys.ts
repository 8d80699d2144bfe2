import type { QueryKey } from "@tanstack/react-query";
import type { OverviewQuery } from "./overview";
import { workspaceOf } from "./workspaceOf";

/** Names of cached answers. A shorter key matches every longer one that begins with it. */
export const keys = {
  accounts: ["accounts"] as const,
  overviews: ["overview"] as const,
  overviewsIn: (workspace: string) => ["overview", workspace] as const,
  overviewsOf: (account: string) => ["overview", workspaceOf(account), account] as const,
  overview: (account: string, query: OverviewQuery) =>
    ["overview", workspaceOf(account), account, query] as const,
  preferences: (workspace: string) => ["preferences", workspace] as const,
  connections: (workspace: string) => ["connections", workspace] as const,
  sources: (workspace: string) => ["sources", workspace] as const,
  columnNames: (workspace: string) => ["column-names", workspace] as const,
  quality: (workspace: string) => ["quality", workspace] as const,
  qualityRows: (workspace: string, check: string, skip: number) =>
    ["quality", workspace, check, skip] as const,
  imports: ["imports"] as const,
  import: (id: string) => ["import", id] as const,
  importPage: (id: string, skip: number, take: number) => ["import", id, skip, take] as const,
};

/** The question that an overview's key ends with; undefined for any other key. */
export const overviewQueryIn = ([kind, , , query]: QueryKey): OverviewQuery | undefined =>
  kind === keys.overviews[0] ? (query as OverviewQuery | undefined) : undefined;
