import type { AccountPages } from "../api/pages";
import type { PageHead } from "../api/types";

/** Whose figures a page shows and how far its data reaches; undefined for an answer that does not say. */
export function headOf(page: AccountPages[keyof AccountPages]): PageHead | undefined {
  if ("head" in page) return page.head;
  if (!("account" in page)) return undefined;
  const { account, formulas, asOf, reference, previousPeriod } = page;
  return { accounts: [account], formulas, asOf, reference, timeZone: account.timeZone, previousPeriod };
}
