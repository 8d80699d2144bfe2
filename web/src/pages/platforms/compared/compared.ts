import type { AccountSummary } from "../../../api/types";
import { workspaceOf } from "../../../api/workspaceOf";

/** What the platforms page adds to the view. */
export type PlatformsSearch = {
  /** The accounts beside that of the view, joined by commas; undefined: every own account of its workspace. */
  with?: string;
  /** Set where weeks are shown as counts rather than rates. */
  counts?: "raw";
};

/** How many accounts a question can be about. */
export const mostCompared = 50;

const idPattern = /^[A-Za-z0-9._-]{1,100}(~[A-Za-z0-9._-]{1,100}){2}$/;

/** Reads the page's part of an address; what is malformed is dropped rather than sent on. */
export function readPlatformsSearch(search: Record<string, unknown>): PlatformsSearch {
  const ids =
    typeof search.with === "string" ? search.with.split(",").filter((id) => idPattern.test(id)) : [];
  return {
    with: ids.length === 0 ? undefined : ids.join(","),
    counts: search.counts === "raw" ? "raw" : undefined,
  };
}

/** Accounts that an account can be compared with: its own and those of its workspace. */
export const comparable = (accounts: readonly AccountSummary[], account: string): AccountSummary[] =>
  accounts.filter(({ workspace }) => workspace === workspaceOf(account));

/**
 * The accounts that the page is about: that of the view and those chosen; where none is chosen every own account of
 * the workspace, those with most posts where there are more than a question can be about.
 */
export function comparedIds(
  accounts: readonly AccountSummary[],
  account: string,
  chosen: string | undefined,
): string[] {
  const others = comparable(accounts, account).filter(({ id }) => id !== account);
  const named = chosen?.split(",") ?? [];
  const picked = others.filter(({ id }) => named.includes(id));
  const compared =
    picked.length > 0
      ? picked
      : others.filter(({ competitor }) => !competitor).sort((a, b) => b.posts - a.posts);
  return [account, ...compared.slice(0, mostCompared - 1).map(({ id }) => id)].sort();
}

/** The choice as the address holds it; undefined where it is that of an address without one. */
export function writeChosen(
  accounts: readonly AccountSummary[],
  account: string,
  ids: readonly string[],
): string | undefined {
  const usual = comparedIds(accounts, account, undefined);
  const chosen = ids.filter((id) => id !== account);
  return chosen.length === usual.length - 1 && chosen.every((id) => usual.includes(id))
    ? undefined
    : chosen.toSorted().join(",");
}
