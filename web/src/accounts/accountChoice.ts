import type { AccountSummary } from "../api/types";
import { ownWorkspace } from "../api/workspace";
import { workspaceName } from "../format/names";

const storedAs = "creatorintel.account";

/** Accounts of a workspace that are listed together. */
export type AccountGroup = {
  workspace: string;
  /** True for accounts that are only watched to compare with. */
  competitors: boolean;
  accounts: readonly AccountSummary[];
};

/** The account to open when the address names none: the one seen last, else an own one, else the first. */
export function chooseAccount(
  accounts: readonly AccountSummary[],
  last: string | null,
): AccountSummary | undefined {
  return (
    accounts.find((account) => account.id === last) ??
    accounts.find((account) => account.workspace === ownWorkspace && !account.competitor) ??
    accounts[0]
  );
}

/** Accounts by workspace, competitors apart: own ones first, demonstration last, otherwise by name. */
export function accountGroups(accounts: readonly AccountSummary[]): AccountGroup[] {
  const groups = new Map<string, AccountSummary[]>();
  for (const account of accounts) {
    groups.set(account.workspace, [...(groups.get(account.workspace) ?? []), account]);
  }
  const rank = (list: readonly AccountSummary[]) =>
    list[0]?.workspace === ownWorkspace ? 0 : list.every((account) => account.synthetic) ? 2 : 1;
  return [...groups.entries()]
    .sort(([a, inA], [b, inB]) => rank(inA) - rank(inB) || a.localeCompare(b))
    .flatMap(([workspace, members]) =>
      [false, true].map((competitors) => ({
        workspace,
        competitors,
        accounts: members.filter((account) => account.competitor === competitors),
      })),
    )
    .filter((group) => group.accounts.length > 0);
}

/** What a group is headed with. */
export const groupTitle = ({ workspace, competitors }: AccountGroup): string =>
  competitors ? `${workspaceName(workspace)} · competitors` : workspaceName(workspace);

/** The account seen last in this browser; null where none is known or storage is switched off. */
export function lastAccount(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

export function rememberAccount(id: string): void {
  try {
    localStorage.setItem(storedAs, id);
  } catch {
    // Storage is switched off or full: the next visit opens the default account.
  }
}
