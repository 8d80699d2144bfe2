import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { ColumnNames, ColumnNamesChange } from "./types";
import { ownWorkspace } from "./workspace";

const columnNamesAddress = address(`/workspaces/${ownWorkspace}/column-names`);

/** The names of columns by which files are recognised. */
export const useColumnNames = () =>
  useQuery({
    queryKey: keys.columnNames(ownWorkspace),
    queryFn: ({ signal }) => getJson<ColumnNames>(columnNamesAddress, signal),
  });

/** Replaces the own names of a format. */
export function useChangeColumnNames() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ColumnNamesChange) => sendJson<ColumnNames>("PUT", columnNamesAddress, change),
    onSuccess: (names) => queries.setQueryData(keys.columnNames(ownWorkspace), names),
  });
}
