import { Link } from "@tanstack/react-router";
import type { Cell } from "../charts/spec";
import { readView } from "../view/view";

/** A post in the table of a chart; it leads to the post's own page. */
export const postCell = (postId: string): Cell => ({
  text: postId,
  raw: postId,
  node: (
    <Link to="/posts/$postId" params={{ postId }} search={(view) => readView(view)}>
      {postId}
    </Link>
  ),
});
