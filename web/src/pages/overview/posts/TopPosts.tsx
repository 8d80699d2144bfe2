import { Link } from "@tanstack/react-router";
import type { PostCard as Post } from "../../../api/types";
import section from "../../../app/section.module.css";
import { readView } from "../../../view/view";
import { PostCard } from "./PostCard";
import classes from "./posts.module.css";

type Props = {
  posts: readonly Post[];
  /** False where there are no posts at all. */
  anyPosts: boolean;
  timeZone: string;
};

/** The posts with the highest engagement in what is shown. */
export function TopPosts({ posts, anyPosts, timeZone }: Props) {
  return (
    <section className={section.section} aria-labelledby="top-posts">
      <h2 id="top-posts">Top posts by engagement</h2>
      {posts.length === 0 ? (
        <p className={section.note}>
          {anyPosts ? "No post shown has an engagement to rank by." : "There are no posts in what is shown."}
        </p>
      ) : (
        <ol className={classes.list}>
          {posts.map((post, index) => (
            <li key={post.postId}>
              <PostCard
                post={post}
                rank={index + 1}
                timeZone={timeZone}
                details={
                  <Link
                    to="/posts/$postId"
                    params={{ postId: post.postId }}
                    search={(view) => readView(view)}
                  >
                    Details <span className="visually-hidden">of post {index + 1}</span>
                  </Link>
                }
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
