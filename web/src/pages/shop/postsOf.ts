import type { AccountSummary } from "../../api/types";

/** How many accounts one question can be about. */
const mostAccounts = 50;

/** The accounts of a workspace that are its own, as far as one question can name them. */
export const ownAccounts = (accounts: readonly AccountSummary[], workspace: string): string[] =>
  accounts
    .filter((account) => account.workspace === workspace && !account.competitor)
    .map(({ id }) => id)
    .slice(0, mostAccounts);

/** Several accounts as an address names them; the one given where there is no other. */
export const joinAccounts = (account: string, others: readonly string[]): string =>
  others.length === 0 ? account : others.join("+");
