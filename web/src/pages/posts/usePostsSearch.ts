import { useNavigate, useSearch } from "@tanstack/react-router";
import { type PostsSearch, readPostsSearch } from "./postsSearch";

/** What the list of posts shows, in the address, and a way to change it that the back button undoes. */
export function usePostsSearch(): { search: PostsSearch; change: (search: PostsSearch) => void } {
  const search = readPostsSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  return {
    search,
    change: (next) =>
      void navigate({ to: ".", search: (view) => ({ ...view, ...next }), resetScroll: false }),
  };
}
