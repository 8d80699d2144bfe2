import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormulaSet } from "../view/view";
import { address, getJson, sendJson } from "./http";
import { keys, pageQueryIn } from "./keys";
import type { Preferences } from "./types";

const addressOf = (workspace: string) => address(`/workspaces/${encodeURIComponent(workspace)}/preferences`);

export const preferencesQuery = (workspace: string) =>
  queryOptions({
    queryKey: keys.preferences(workspace),
    queryFn: ({ signal }) => getJson<Preferences>(addressOf(workspace), signal),
  });

/** What a workspace is shown by default. */
export const usePreferences = (workspace: string, enabled: boolean) =>
  useQuery({ ...preferencesQuery(workspace), enabled });

/** Chooses the formulas that a workspace uses by default; its assumptions stay as they are. */
export function useChooseFormulas(workspace: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (formulas: FormulaSet) => {
      // Both are put together: what another tab chose since the last look must not be undone.
      const { assumptionSet } = await queries.fetchQuery({ ...preferencesQuery(workspace), staleTime: 0 });
      return await sendJson<Preferences>("PUT", addressOf(workspace), { formulas, assumptionSet });
    },
    onSuccess: (chosen) => {
      queries.setQueryData(keys.preferences(workspace), chosen);
      // Pages of the former default would be shown until new ones are there.
      queries.removeQueries({
        queryKey: keys.pagesIn(workspace),
        type: "inactive",
        predicate: ({ queryKey }) => pageQueryIn(queryKey)?.formulas === undefined,
      });
    },
  });
}
