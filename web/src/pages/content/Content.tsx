import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** What was posted, when and how, and what it did. */
export function Content() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="content" name="Content">
          {() => null}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
