import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";
import { Filters } from "./filters/Filters";
import { List } from "./list/List";
import { postsDetails } from "./postsSearch";
import { usePostsSearch } from "./usePostsSearch";

/** All posts of an account: sorted, filtered, a page at a time. */
export function Posts() {
  const { search, change } = usePostsSearch();
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="posts" name="Posts" details={postsDetails(search)}>
          {(page) => (
            <>
              <Filters search={search} onChange={change} />
              <List page={page} search={search} onChange={change} />
            </>
          )}
        </AccountPage>
      )}
    </AccountRoute>
  );
}
