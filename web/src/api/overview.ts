import { queryOptions, useQuery } from "@tanstack/react-query";
import type { FormulaSet } from "../view/view";
import { address, getJson } from "./http";
import { keys } from "./keys";
import type { OverviewPage } from "./types";

/** What the overview is about; undefined leaves a side open, and formulas to the workspace's default. */
export type OverviewQuery = {
  formulas?: FormulaSet;
  asOf?: string;
  from?: string;
  to?: string;
  type?: string;
};

export const overviewQuery = (account: string, query: OverviewQuery) =>
  queryOptions({
    queryKey: keys.overview(account, query),
    queryFn: ({ signal }) =>
      getJson<OverviewPage>(address(`/accounts/${encodeURIComponent(account)}/overview`, query), signal),
  });

/** The overview of an account. */
export const useOverview = (account: string, query: OverviewQuery) =>
  useQuery({
    ...overviewQuery(account, query),
    // Another filter keeps the figures on screen until the new ones are there; another account never does.
    placeholderData: (previous) => (previous?.account.id === account ? previous : undefined),
  });
