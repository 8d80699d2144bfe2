import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { address, getJson } from "./http";
import { keys } from "./keys";
import type { Quality, QualityRows } from "./types";
import { ownWorkspace } from "./workspace";

/** Rows of a check on one page. */
export const qualityRowsPerPage = 20;

const path = `/workspaces/${ownWorkspace}/quality`;

/** What does not add up in the data. */
export const useQuality = () =>
  useQuery({
    queryKey: keys.quality(ownWorkspace),
    queryFn: ({ signal }) => getJson<Quality>(address(path), signal),
  });

/** A page of what a check found. */
export const useQualityRows = (check: string, skip: number) =>
  useQuery({
    queryKey: keys.qualityRows(ownWorkspace, check, skip),
    queryFn: ({ signal }) =>
      getJson<QualityRows>(
        address(`${path}/${encodeURIComponent(check)}`, { skip, take: qualityRowsPerPage }),
        signal,
      ),
    placeholderData: keepPreviousData,
  });

/** Where everything that a check found can be downloaded. */
export const qualityRowsAddress = (check: string) => address(`${path}/${encodeURIComponent(check)}.csv`);
