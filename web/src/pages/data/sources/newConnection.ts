import type { NewConnection } from "../../../api/types";

/** What is typed and never shown again. */
export const emptySecrets = { token: "", refreshToken: "", appId: "", appSecret: "" };

/** A connection as it is sent: what was left empty is left out. */
export function newConnection(
  kind: string,
  secrets: typeof emptySecrets,
  settings: Record<string, string>,
): NewConnection {
  const given = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    kind,
    token: secrets.token.trim(),
    refreshToken: given(secrets.refreshToken),
    appId: given(secrets.appId),
    appSecret: given(secrets.appSecret),
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value.trim() !== "")),
  };
}
