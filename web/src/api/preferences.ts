import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormulaSet } from "../view/view";
import { address, getJson, sendJson } from "./http";
import { keys, type PageQuestion, pageQueryIn } from "./keys";
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
export const useChooseFormulas = (workspace: string) =>
  useChoose(
    workspace,
    (formulas: FormulaSet) => ({ formulas }),
    (question) => question?.formulas === undefined,
  );

/** Chooses the set of assumptions that a workspace uses by default; its formulas stay as they are. */
export const useChooseAssumptions = (workspace: string) =>
  useChoose(
    workspace,
    (assumptionSet: string) => ({ assumptionSet }),
    (question) => question?.assumptions === undefined,
  );

/** @param restsOn True for a question that the former default answered. */
function useChoose<TChoice>(
  workspace: string,
  patch: (choice: TChoice) => Partial<Preferences>,
  restsOn: (question: PageQuestion | undefined) => boolean,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (choice: TChoice) => {
      // Both are put together: what another tab chose since the last look must not be undone.
      const { formulas, assumptionSet } = await queries.fetchQuery({
        ...preferencesQuery(workspace),
        staleTime: 0,
      });
      const chosen = { formulas, assumptionSet, ...patch(choice) };
      return await sendJson<Preferences>("PUT", addressOf(workspace), chosen);
    },
    onSuccess: (chosen) => {
      queries.setQueryData(keys.preferences(workspace), chosen);
      // Pages of the former default would be shown until new ones are there.
      queries.removeQueries({
        queryKey: keys.pagesIn(workspace),
        type: "inactive",
        predicate: ({ queryKey }) => restsOn(pageQueryIn(queryKey)),
      });
    },
  });
}
