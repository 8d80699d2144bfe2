/** What a link says behind its #, which browsers do not send: what it is for, and its token. */
export type LinkToken = { purpose: "setup" | "invitation" | "share"; token: string };

/** Reads the part of an address behind its #; undefined where it is none of ours. */
export function readLinkToken(hash: string): LinkToken | undefined {
  const text = hash.replace(/^#/, "");
  const [name = "", ...rest] = text.split("=");
  if (rest.length === 0) return text === "" ? undefined : { purpose: "share", token: text };
  const token = rest.join("=");
  return token !== "" && (name === "setup" || name === "invitation") ? { purpose: name, token } : undefined;
}

let taken: LinkToken | undefined;

/** Takes the token out of the address, so that it stays in no history and on no screen. */
export function takeLinkToken(): LinkToken | undefined {
  const found = readLinkToken(window.location.hash);
  if (found !== undefined) {
    taken = found;
    window.history.replaceState(null, "", window.location.pathname);
  }
  return taken;
}
