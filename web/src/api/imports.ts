import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIsLive } from "../live/LiveContext";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { ImportReport } from "./types";
import { ownWorkspace } from "./workspace";

/** Rejected cells on one page of the report. */
export const rejectionsPerPage = 20;

const isOver = (status: string) => status === "completed" || status === "refused";

/** True while rows may still come. */
export const isRunning = (report: Pick<ImportReport, "status">) => !isOver(report.status);

// The stream moves the counts at once; the share of the bytes and the rejected rows come with the report.
const pollEvery = (live: boolean) => (live ? 2_000 : 1_000);

/** Past imports, newest first. */
export function useImports() {
  const live = useIsLive();
  return useQuery({
    queryKey: keys.imports,
    queryFn: ({ signal }) =>
      getJson<ImportReport[]>(address("/imports", { workspace: ownWorkspace }), signal),
    refetchInterval: (query) => (query.state.data?.some(isRunning) ? pollEvery(live) : false),
  });
}

export const importQuery = (id: string, skip: number) =>
  queryOptions({
    queryKey: keys.importPage(id, skip, rejectionsPerPage),
    queryFn: ({ signal }) =>
      getJson<ImportReport>(
        address(`/imports/${encodeURIComponent(id)}`, { skip, take: rejectionsPerPage }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** One import with a page of its rejections. */
export function useImport(id: string, skip: number) {
  const live = useIsLive();
  return useQuery({
    ...importQuery(id, skip),
    refetchInterval: (query) =>
      query.state.data !== undefined && isRunning(query.state.data) ? pollEvery(live) : false,
  });
}

/** Where the rejected rows can be downloaded. */
export const rejectionsAddress = (id: string) => address(`/imports/${encodeURIComponent(id)}/rejections.csv`);

/** Reads the files of an import again, as after a name of a column was added. */
export function useRetryImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson<ImportReport>("POST", address(`/imports/${encodeURIComponent(id)}/retry`)),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.imports }),
        queries.invalidateQueries({ queryKey: keys.import(id) }),
      ]),
  });
}
