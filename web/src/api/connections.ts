import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useIsLive } from "../live/LiveContext";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { ConnectableSource, Connection, NewConnection } from "./types";
import { ownWorkspace } from "./workspace";

const workspacePath = `/workspaces/${ownWorkspace}`;

const addressOf = (id: string, action = "") =>
  address(`${workspacePath}/connections/${encodeURIComponent(id)}${action}`);

// The stream says that a connection changed; how far its sync is comes with the list.
const pollEvery = (live: boolean) => (live ? 2_000 : 1_000);

/** The platforms that the workspace is connected to. */
export function useConnections() {
  const live = useIsLive();
  return useQuery({
    queryKey: keys.connections(ownWorkspace),
    queryFn: ({ signal }) => getJson<Connection[]>(address(`${workspacePath}/connections`), signal),
    refetchInterval: (query) =>
      query.state.data?.some((connection) => connection.status === "syncing") ? pollEvery(live) : false,
  });
}

/** The platforms that can be connected. */
export const useSources = () =>
  useQuery({
    queryKey: keys.sources(ownWorkspace),
    queryFn: ({ signal }) => getJson<ConnectableSource[]>(address(`${workspacePath}/sources`), signal),
  });

/** Connects a platform by a token. */
export const useConnect = () =>
  useChange((connection: NewConnection) =>
    sendJson<Connection>("POST", address(`${workspacePath}/connections`), connection),
  );

/** What can be done to a connection. */
export type ConnectionAction = "sync" | "pause" | "resume";

/** Syncs now, pauses or resumes. */
export const useConnectionAction = (id: string) =>
  useChange((action: ConnectionAction) => sendJson<Connection>("POST", addressOf(id, `/${action}`)));

/** Replaces a token that no longer works. */
export const useReplaceToken = (id: string) =>
  useChange((token: string) => sendJson<Connection>("PUT", addressOf(id, "/token"), { token }));

/** Chooses the public accounts that are looked up as well. */
export const useChooseCompetitors = (id: string) =>
  useChange((names: readonly string[]) =>
    sendJson<Connection>("PUT", addressOf(id, "/competitors"), { names }),
  );

/** Ends a connection and forgets its token. */
export const useDisconnect = (id: string) => useChange(() => sendJson<void>("DELETE", addressOf(id)));

function useChange<TInput, TResult>(change: (input: TInput) => Promise<TResult>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.connections(ownWorkspace) }),
  });
}
