import type { Session } from "./types";

const storedAs = "creatorintel.workspace";

/** The workspace that imports, connections and people are shown of. It is known before any page is. */
export let ownWorkspace = "my";

/** Takes the one chosen last in this browser, else the first in which the caller is more than a guest. */
export function chooseWorkspace(workspaces: Session["workspaces"]): void {
  const own = workspaces.filter(({ role }) => role !== "guest");
  const last = read();
  ownWorkspace = (own.find(({ id }) => id === last) ?? own[0] ?? workspaces[0])?.id ?? ownWorkspace;
}

/** Remembers a choice, and begins anew with it. */
export function changeWorkspace(id: string): void {
  try {
    localStorage.setItem(storedAs, id);
  } catch {
    // Storage is switched off or full: the choice holds until the page is left, which is now.
  }
  window.location.reload();
}

function read(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}
