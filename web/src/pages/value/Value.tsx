import { usePage } from "../../api/pages";
import { asProblem } from "../../api/problem";
import { pageQueryOf } from "../../view/pageQueryOf";
import { useView } from "../../view/useView";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { Sections } from "./Sections";
import { UnknownSet } from "./sets/UnknownSet";
import { useValueSearch } from "./useValueSearch";
import { LeaveGuard } from "./whatif/LeaveGuard";
import { useTryOut } from "./whatif/useTryOut";

/** What the account and its content are worth, and which assumption that hangs on. */
export function Value() {
  return <AccountRoute>{(account) => <ValueOf key={account} account={account} />}</AccountRoute>;
}

const notFound = 404;

function ValueOf({ account }: { account: string }) {
  const { view } = useView();
  const { search, choose } = useValueSearch();
  const tryOut = useTryOut(search.assumptions);
  const details = { assumptions: search.assumptions };
  const { error } = usePage("value", account, pageQueryOf(view), details);
  if (search.assumptions !== undefined && error !== null && asProblem(error).status === notFound) {
    return (
      <UnknownSet reference={search.assumptions} onDefault={() => choose({ assumptions: undefined }, true)} />
    );
  }
  return (
    <>
      <AccountPage account={account} kind="value" name="Value" details={details}>
        {(page) => <Sections account={account} page={page} tryOut={tryOut} />}
      </AccountPage>
      <LeaveGuard tryOut={tryOut} />
    </>
  );
}
