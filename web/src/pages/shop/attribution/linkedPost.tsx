import { Link } from "@tanstack/react-router";
import type { PostMark } from "../../../api/types";
import type { Cell } from "../../../charts/spec";
import { readView } from "../../../view/view";
import { shortened } from "../words";

/** The beginning of a post's caption, which leads to the post on the page of its own account. */
export function linkedPost({ accountId, postId, caption }: PostMark): Cell {
  const text = shortened(caption);
  return {
    text,
    raw: caption,
    node: (
      <Link
        to="/posts/$postId"
        params={{ postId }}
        search={(view) => ({ ...readView(view), account: accountId })}
      >
        {text}
      </Link>
    ),
  };
}
