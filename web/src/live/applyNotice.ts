import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { keys, pageQueryIn } from "../api/keys";
import type { ChangeNotice, ImportReport } from "../api/types";
import { workspaceOf } from "../api/workspaceOf";

/** Cached answers that may be out of date. */
export type Stale = {
  key: QueryKey;
  /** True where pages as of a past instant are meant too: new data leaves them as they are, another default does not. */
  past: boolean;
};

/** Cached answers that a notice makes stale. */
export function staleAfter(notice: ChangeNotice): Stale[] {
  const recorded = (...keys: QueryKey[]) => keys.map((key) => ({ key, past: false }));
  const chosen = (...keys: QueryKey[]) => keys.map((key) => ({ key, past: true }));
  switch (notice.kind) {
    case "metrics":
    case "valuation":
    case "insights":
      return notice.account === null
        ? recorded(keys.pages, keys.accounts)
        : recorded(
            keys.pagesOf(notice.account),
            keys.pagesOfSeveral(workspaceOf(notice.account)),
            keys.accounts,
          );
    case "accounts":
      return recorded(keys.accounts);
    case "connection":
      return recorded(keys.connections(notice.workspace));
    case "shop":
      return recorded(keys.quality(notice.workspace), keys.pagesIn(notice.workspace));
    case "assumptions":
      return chosen(keys.assumptionSets(notice.workspace), keys.pagesIn(notice.workspace));
    case "preferences":
      return chosen(keys.preferences(notice.workspace), keys.pagesIn(notice.workspace));
    case "import":
      return notice.import === null
        ? recorded(keys.imports, keys.accounts)
        : isOver(notice.import.status)
          ? recorded(
              keys.imports,
              keys.import(notice.import.id),
              keys.accounts,
              keys.quality(notice.workspace),
            )
          : [];
    default:
      return [];
  }
}

const isOver = (status: string) => status === "completed" || status === "refused";

/** Moves the counts of an import that is on screen; the rest of its report is fetched when it is over. */
export function applyImportProgress(queries: QueryClient, notice: ChangeNotice): void {
  const progress = notice.import;
  if (progress === null) return;
  const moved = (report: ImportReport): ImportReport =>
    report.id === progress.id && progress.read >= report.read
      ? { ...report, ...progress, progress: isOver(progress.status) ? 1 : report.progress }
      : report;
  queries.setQueriesData<ImportReport>(
    { queryKey: keys.import(progress.id) },
    (report) => report && moved(report),
  );
  queries.setQueriesData<ImportReport[]>({ queryKey: keys.imports }, (list) => list?.map(moved));
}

/**
 * Marks what is stale, and fetches again what of it is on screen.
 * @returns True when something other than the list of accounts was on screen and is now fresh.
 */
export async function refresh(queries: QueryClient, { key, past }: Stale): Promise<boolean> {
  const filter = { queryKey: key, predicate: (query: Query) => past || !isOfThePast(query.queryKey) };
  const shown = queries.getQueryCache().findAll({ ...filter, type: "active" });
  await queries.invalidateQueries(filter);
  return shown.some((query) => query.queryKey[0] !== keys.accounts[0]);
}

const isOfThePast = (key: QueryKey): boolean => pageQueryIn(key)?.asOf !== undefined;
