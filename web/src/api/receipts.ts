import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { address, getJson } from "./http";
import { keys } from "./keys";
import type { ReceiptPage } from "./types";

/** How many observations a page of a receipt holds. */
export const observationsPerPage = 20;

const receiptQuery = (figure: string, page: number) =>
  queryOptions({
    queryKey: keys.receipt(figure, page),
    queryFn: ({ signal }) =>
      getJson<ReceiptPage>(
        address(`/figures/${encodeURIComponent(figure)}/receipt`, {
          skip: (page - 1) * observationsPerPage,
          take: observationsPerPage,
        }),
        signal,
      ),
    // A figure's id names the instant it is told as of: its receipt does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * Everything that a figure was computed from.
 * @param page Of its observations, from 1.
 */
export const useReceipt = (figure: string, page: number) =>
  useQuery({ ...receiptQuery(figure, page), placeholderData: keepPreviousData });
