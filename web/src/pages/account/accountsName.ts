import type { AccountSummary } from "../../api/types";

/** Whose figures a chart shows: the account, or how many there are together. */
export const accountsName = (accounts: readonly AccountSummary[]): string =>
  accounts.length === 1 ? (accounts[0]?.name ?? "") : `${accounts.length} accounts`;
