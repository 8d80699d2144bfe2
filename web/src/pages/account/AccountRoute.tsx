import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { chooseAccount, lastAccount, rememberAccount } from "../../accounts/accountChoice";
import { useAccounts } from "../../api/accounts";
import { ProblemMessage } from "../../app/ErrorPanel";
import { Message } from "../../app/Message";
import { PageSkeleton } from "../../app/PageSkeleton";
import { useView } from "../../view/useView";

/** A page of the account in the address; an address without one gets one. */
export function AccountRoute({ children }: { children: (account: string) => ReactNode }) {
  const accounts = useAccounts();
  const { view, change } = useView();
  const chosen =
    view.account ??
    (accounts.data === undefined ? undefined : chooseAccount(accounts.data, lastAccount())?.id);

  useEffect(() => {
    if (chosen === undefined) return;
    rememberAccount(chosen);
    if (view.account === undefined) change({ account: chosen }, true);
  }, [chosen, view.account, change]);

  if (view.account !== undefined) return children(view.account);
  if (accounts.isError)
    return <ProblemMessage error={accounts.error} onRetry={() => void accounts.refetch()} />;
  if (accounts.data?.length === 0) return <NoAccounts />;
  return <PageSkeleton />;
}

function NoAccounts() {
  return (
    <Message title="Nothing recorded yet">
      <p>Import an export of Instagram or TikTok, and the account it belongs to appears here by itself.</p>
      <Link to="/data">Import data</Link>
    </Message>
  );
}
