import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { AccountSummary, GrowthTarget } from "./types";

export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: ({ signal }) => getJson<AccountSummary[]>(address("/accounts"), signal),
});

/** Every account the caller may see. */
export const useAccounts = () => useQuery(accountsQuery);

/** Sets the follower goal of an account; what depends on it is fetched again. */
export function useSetTarget(account: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (goal: { followers: number; months: number }) =>
      sendJson<GrowthTarget>("PUT", address(`/accounts/${encodeURIComponent(account)}/target`), goal),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.pagesOf(account) }),
  });
}
