import { useAccounts } from "../../api/accounts";
import { workspaceOf } from "../../api/workspaceOf";
import { joinAccounts, ownAccounts } from "./postsOf";

/** The accounts whose posts sales are compared with: the one in the address, or every own one of its workspace. */
export function useAsked(account: string, posts: "all" | undefined): string {
  const accounts = useAccounts();
  if (posts === undefined || accounts.data === undefined) return account;
  return joinAccounts(account, ownAccounts(accounts.data, workspaceOf(account)));
}
