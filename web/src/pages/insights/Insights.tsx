import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** What the figures suggest to do. */
export function Insights() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="overview" name="Insights">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
