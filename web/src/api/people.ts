import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { address, getJson, sendJson } from "./http";
import { keys } from "./keys";
import type { Invitation, Member, NewLink, ShareLink } from "./types";
import { ownWorkspace } from "./workspace";

type Part = "members" | "invitations" | "share-links";

const addressOf = (part: Part, id = "") =>
  address(`/workspaces/${ownWorkspace}/${part}${id === "" ? "" : `/${id}`}`);

const usePart = <T>(part: Part) =>
  useQuery({
    queryKey: keys.people(ownWorkspace, part),
    queryFn: ({ signal }) => getJson<T[]>(addressOf(part), signal),
  });

/** Who belongs to the workspace. */
export const useMembers = () => usePart<Member>("members");

/** Invitations that can still be accepted. */
export const useInvitations = () => usePart<Invitation>("invitations");

/** Share links that still open. */
export const useShareLinks = () => usePart<ShareLink>("share-links");

/** Gives a member another role. */
export const useChangeRole = () =>
  useChange("members", ({ id, role }: { id: string; role: string }) =>
    sendJson<Member>("PUT", addressOf("members", id), { role }),
  );

/** Takes out a member, withdraws an invitation, or revokes a link. */
export const useRemove = (part: Part) =>
  useChange(part, (id: string) => sendJson<void>("DELETE", addressOf(part, id)));

/** Invites a person; the answer holds the link, once. */
export const useInvite = () =>
  useChange("invitations", (wanted: { email: string; role: string }) =>
    sendJson<NewLink>("POST", addressOf("invitations"), wanted),
  );

/** Makes a share link; the answer holds it, once. */
export const useShare = () =>
  useChange("share-links", (wanted: { name: string; days: number }) =>
    sendJson<NewLink>("POST", addressOf("share-links"), wanted),
  );

function useChange<TInput, TResult>(part: Part, change: (input: TInput) => Promise<TResult>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: keys.people(ownWorkspace, part) }),
  });
}
