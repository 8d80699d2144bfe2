import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** What the account and its content are worth, and which assumption that hangs on. */
export function Value() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="value" name="Value">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
