import { useMemo } from "react";
import { useAccounts } from "../../api/accounts";
import { usePage } from "../../api/pages";
import type { AccountSummary, PlatformsPage } from "../../api/types";
import { ProblemMessage } from "../../app/ErrorPanel";
import { PageSkeleton } from "../../app/PageSkeleton";
import { pageQueryOf } from "../../view/pageQueryOf";
import { useView } from "../../view/useView";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { accountsName } from "../account/accountsName";
import { Cards } from "./cards/Cards";
import { Comparison } from "./charts/Comparison";
import { withPosts } from "./charts/comparisonChart";
import { Rates } from "./charts/Rates";
import { Shares } from "./charts/Shares";
import { ComparedControl } from "./compared/ComparedControl";
import { comparedIds } from "./compared/compared";
import { usePlatformsSearch } from "./compared/usePlatformsSearch";

/** Platforms side by side. */
export function Platforms() {
  return <AccountRoute>{(account) => <WithAccounts key={account} account={account} />}</AccountRoute>;
}

function WithAccounts({ account }: { account: string }) {
  const accounts = useAccounts();
  if (accounts.data !== undefined) return <PlatformsOf account={account} accounts={accounts.data} />;
  if (accounts.isError)
    return <ProblemMessage error={accounts.error} onRetry={() => void accounts.refetch()} />;
  return <PageSkeleton />;
}

function PlatformsOf({ account, accounts }: { account: string; accounts: readonly AccountSummary[] }) {
  const { search, change } = usePlatformsSearch();
  const compared = comparedIds(accounts, account, search.with);
  const asked = compared.join("+");
  return (
    <AccountPage
      account={account}
      asked={asked}
      kind="platforms"
      name="Platforms"
      actions={() => (
        <ComparedControl
          accounts={accounts}
          account={account}
          compared={compared}
          onChange={(chosen) => change({ with: chosen })}
        />
      )}
    >
      {(page) => <Sections page={page} asked={asked} />}
    </AccountPage>
  );
}

function Sections({ page, asked }: { page: PlatformsPage; asked: string }) {
  const { view } = useView();
  const content = usePage("content", asked, pageQueryOf(view));
  const cards = useMemo(() => withPosts(page.platforms), [page.platforms]);
  const account = accountsName(page.head.accounts);
  return (
    <>
      <Cards page={page} />
      <Comparison cards={cards} verdict={page.verdict} account={account} />
      <Rates
        cards={cards}
        content={content.data}
        failed={content.isError && content.data === undefined}
        account={account}
      />
      {content.isError && content.data === undefined && (
        <ProblemMessage error={content.error} onRetry={() => void content.refetch()} />
      )}
      {content.data !== undefined && <Shares content={content.data} account={account} />}
    </>
  );
}
