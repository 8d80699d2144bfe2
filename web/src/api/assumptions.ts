import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { PageQuery } from "./pages";
import type {
  AssumptionDescription,
  AssumptionSet,
  AssumptionSetChange,
  AssumptionSetComparison,
  AssumptionSetEdit,
  NewAssumptionSet,
  ValueReport,
} from "./types";

const ofAccount = (account: string, path: string, parameters: Record<string, string | undefined>) =>
  address(`/accounts/${encodeURIComponent(account)}/${path}`, parameters);

const setAddress = (workspace: string, id: string, path = "") =>
  address(`/assumption-sets/${encodeURIComponent(id)}${path}`, { workspace });

/** What every assumption counts and may be. */
export const useAssumptions = () =>
  useQuery({
    queryKey: keys.assumptions,
    queryFn: ({ signal }) => getJson<AssumptionDescription[]>(address("/assumptions"), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The sets of a workspace, the built-in ones first; retired ones are among them. */
export const useAssumptionSets = (workspace: string) =>
  useQuery({
    queryKey: keys.assumptionSets(workspace),
    queryFn: ({ signal }) =>
      getJson<AssumptionSet[]>(address("/assumption-sets", { workspace, retired: "true" }), signal),
  });

/** What became of a set, from its beginning; nothing became of a built-in one. */
export const useAssumptionSetHistory = (workspace: string, id: string) =>
  useQuery({
    queryKey: keys.assumptionSetHistory(workspace, id),
    queryFn: ({ signal }) => getJson<AssumptionSetChange[]>(setAddress(workspace, id, "/history"), signal),
  });

/** Values under assumptions that are not saved. A question that is replaced is cancelled; its figures stay until the next are there. */
export const useWhatIf = (
  account: string,
  query: PageQuery & { assumptions: string | undefined },
  tried: Readonly<Record<string, number>>,
) =>
  useQuery({
    queryKey: keys.page(account, "what-if", { ...query, ...{ tried } }),
    queryFn: ({ signal }) =>
      sendJson<ValueReport>("POST", ofAccount(account, "what-if", query), { assumptions: tried }, { signal }),
    enabled: Object.keys(tried).length > 0,
    placeholderData: keepPreviousData,
    // Nobody returns to what a slider passed on its way.
    gcTime: 10_000,
  });

/** Every value figure of an account under two sets. */
export const useSetComparison = (account: string, query: PageQuery, left: string, right: string) =>
  useQuery({
    queryKey: keys.page(account, "assumption-comparison", { ...query, ...{ left, right } }),
    queryFn: ({ signal }) =>
      getJson<AssumptionSetComparison>(
        ofAccount(account, "assumption-comparison", { ...query, left, right }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Creates a set. */
export const useCreateSet = (workspace: string) =>
  useSetChange(workspace, (wanted: NewAssumptionSet) =>
    sendJson<AssumptionSet>("POST", address("/assumption-sets", { workspace }), wanted),
  );

/** Changes a set as it was at a version. */
export const useChangeSet = (workspace: string) =>
  useSetChange(workspace, ({ id, version, edit }: { id: string; version: number; edit: AssumptionSetEdit }) =>
    sendJson<AssumptionSet>("PUT", setAddress(workspace, id), edit, { version }),
  );

/** Retires a set as it was at a version: it is no longer offered. */
export const useRetireSet = (workspace: string) =>
  useSetChange(workspace, ({ id, version }: { id: string; version: number }) =>
    sendJson<AssumptionSet>("DELETE", setAddress(workspace, id), undefined, { version }),
  );

function useSetChange<TInput>(workspace: string, change: (input: TInput) => Promise<AssumptionSet>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // After a refusal too: somebody else changed the set, and what they made of it is to be seen.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.assumptionSets(workspace) }),
        queries.invalidateQueries({ queryKey: keys.pagesIn(workspace) }),
      ]),
  });
}
