import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { address, getJson, sendJson, writeWith } from "./http";
import { keys } from "./keys";
import type { InvitationOffer, Session } from "./types";
import { chooseWorkspace } from "./workspace";

/** What a role may allow; the gateway says which in which workspace. */
export type Permission =
  | "see-pages"
  | "see-data"
  | "see-personal-data"
  | "change-assumptions"
  | "import"
  | "manage-connections"
  | "erase-personal-data"
  | "manage-people";

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async ({ signal }) => {
    const session = await getJson<Session>(address("/session"), signal);
    writeWith(session.writeToken);
    chooseWorkspace(session.workspaces);
    return session;
  },
});

/** Who the caller is. */
export const useSession = () => useQuery(sessionQuery);

/** Who the caller is, as it is known already; no page is shown before. */
export const useKnownSession = () => useQuery({ ...sessionQuery, enabled: false }).data;

/**
 * Whether to offer the caller something in a workspace. It is the gateway that refuses: where it did not say what is
 * allowed, everything is offered.
 */
export function useMay(workspace: string, permission: Permission): boolean {
  const session = useKnownSession();
  if (session === undefined) return true;
  return session.workspaces.find(({ id }) => id === workspace)?.may.includes(permission) ?? false;
}

/** Whether to offer where data comes from: a guest sees pages alone. */
export function useSeesData(): boolean {
  const session = useKnownSession();
  return session?.workspaces.some(({ may }) => may.includes("see-data")) ?? true;
}

type Credentials = { email: string; password: string };

/** Signs in by e-mail address and password. */
export const useSignIn = () =>
  useEnter((given: Credentials) => sendJson<void>("POST", address("/session"), given));

/** Creates the first owner. */
export const useSetUp = () =>
  useEnter((given: Credentials & { code: string }) =>
    sendJson<void>("POST", address("/session/setup"), given),
  );

/** Becomes a member. */
export const useAcceptInvitation = () =>
  useEnter((given: { token: string; password: string }) =>
    sendJson<void>("POST", address("/session/invitation/accept"), given),
  );

/** Opens a share link. */
export const useOpenLink = () =>
  useEnter((token: string) => sendJson<void>("POST", address("/session/link"), { value: token }));

/** Ends the session. */
export const useSignOut = () => useEnter(() => sendJson<void>("DELETE", address("/session")));

/** What an invitation invites to. It is read by POST, because its token belongs into no address. */
export const useInvitation = (token: string) =>
  useQuery({
    queryKey: keys.invitation(token),
    queryFn: () => sendJson<InvitationOffer>("POST", address("/session/invitation"), { value: token }),
  });

/** Changes the caller's password; other sessions end. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (given: { current: string; wanted: string }) =>
      sendJson<void>("PUT", address("/session/password"), given),
  });

/** Another session sees other things: the page begins anew, with nothing left of the one before. */
function useEnter<TInput>(enter: (input: TInput) => Promise<void>) {
  return useMutation({ mutationFn: enter, onSuccess: () => window.location.replace("/") });
}
