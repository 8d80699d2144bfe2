import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { AllPosts } from "./AllPosts";
import { Sections } from "./Sections";

/** What was posted, when and how, and what it did. */
export function Content() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage
          key={account}
          account={account}
          kind="content"
          name="Content"
          actions={({ cards }) => <AllPosts posts={cards.posts.current} />}
        >
          {(page) => <Sections page={page} account={account} />}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
