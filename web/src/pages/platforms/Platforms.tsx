import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** Platforms side by side. */
export function Platforms() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="platforms" name="Platforms">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
