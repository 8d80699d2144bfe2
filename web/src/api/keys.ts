import type { QueryKey } from "@tanstack/react-query";
import type { PageQuery } from "./pages";
import { workspaceOf } from "./workspaceOf";

/** What stands in a key for several accounts: the figures of any of them change the answer. */
const several = "several";

const isSeveral = (account: string): boolean => account.includes("+");

const pagesOf = (account: string) =>
  ["page", workspaceOf(account), isSeveral(account) ? several : account] as const;

/** Names of cached answers. A shorter key matches every longer one that begins with it. */
export const keys = {
  session: ["session"] as const,
  invitation: (token: string) => ["invitation", token] as const,
  people: (workspace: string, part: string) => ["people", workspace, part] as const,
  accounts: ["accounts"] as const,
  pages: ["page"] as const,
  pagesIn: (workspace: string) => ["page", workspace] as const,
  pagesOf,
  /** Answers about several accounts of a workspace together. */
  pagesOfSeveral: (workspace: string) => ["page", workspace, several] as const,
  page: (account: string, path: string, query: PageQuery) =>
    [...pagesOf(account), path, query, account] as const,
  /** The account that a page's key names, or several joined by a plus. */
  accountIn: ([, , , , , account]: QueryKey) => account,
  preferences: (workspace: string) => ["preferences", workspace] as const,
  assumptions: ["assumptions"] as const,
  assumptionSets: (workspace: string) => ["assumption-sets", workspace] as const,
  assumptionSetHistory: (workspace: string, id: string) => ["assumption-sets", workspace, id] as const,
  connections: (workspace: string) => ["connections", workspace] as const,
  sources: (workspace: string) => ["sources", workspace] as const,
  columnNames: (workspace: string) => ["column-names", workspace] as const,
  quality: (workspace: string) => ["quality", workspace] as const,
  qualityRows: (workspace: string, check: string, skip: number) =>
    ["quality", workspace, check, skip] as const,
  receipt: (figure: string, page: number) => ["receipt", figure, page] as const,
  imports: ["imports"] as const,
  import: (id: string) => ["import", id] as const,
  importPage: (id: string, skip: number, take: number) => ["import", id, skip, take] as const,
};

/** What a page was asked; details that only some pages are asked are among it. */
export type PageQuestion = PageQuery & { assumptions?: string };

/** The question that a page's key ends with; undefined for any other key. */
export const pageQueryIn = ([kind, , , , query]: QueryKey): PageQuestion | undefined =>
  kind === keys.pages[0] ? (query as PageQuestion | undefined) : undefined;
