import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** What the shop sells, where, to whom and after which posts. */
export function Shop() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="shop" name="Shop">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
