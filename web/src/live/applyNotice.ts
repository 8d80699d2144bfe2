import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { keys } from "../api/keys";
import type { OverviewQuery } from "../api/overview";
import type { ChangeNotice, ImportReport } from "../api/types";

/** Cached answers that a notice makes stale. */
export function staleKeys(notice: ChangeNotice): QueryKey[] {
  switch (notice.kind) {
    case "metrics":
    case "valuation":
    case "insights":
      return [notice.account === null ? keys.overviews : keys.overviewsOf(notice.account), keys.accounts];
    case "accounts":
      return [keys.accounts];
    case "import":
      return notice.import === null || isOver(notice.import.status)
        ? [keys.imports, ...(notice.import === null ? [] : [keys.import(notice.import.id)]), keys.accounts]
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
 * Fetches again what a key matches and what is on screen. A page as of a past instant does not change.
 * @returns True when something other than the list of accounts was on screen and is now fresh.
 */
export async function refresh(queries: QueryClient, queryKey: QueryKey): Promise<boolean> {
  const filter = { queryKey, predicate: (query: Query) => !isOfThePast(query.queryKey) };
  const shown = queries.getQueryCache().findAll({ ...filter, type: "active" });
  await queries.invalidateQueries(filter);
  return shown.some((query) => query.queryKey[0] !== keys.accounts[0]);
}

function isOfThePast([kind, , query]: QueryKey): boolean {
  return kind === keys.overviews[0] && (query as OverviewQuery | undefined)?.asOf !== undefined;
}
