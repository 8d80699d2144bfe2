import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Figure } from "../../api/types";
import { useFormats } from "../../format/FormatsContext";
import { readView } from "../../view/view";

/** The way to the list of the posts that the page is about. */
export function AllPosts({ posts }: { posts: Figure }) {
  const formats = useFormats();
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link {...props} to="/posts" search={(view) => readView(view)} />}
    >
      {posts.value === null ? "All posts" : `All ${formats.count(posts.value)} posts`}
    </Button>
  );
}
