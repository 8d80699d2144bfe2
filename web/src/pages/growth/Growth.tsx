import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** Followers, their gains, the way to the target and a forecast. */
export function Growth() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="growth" name="Growth">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
