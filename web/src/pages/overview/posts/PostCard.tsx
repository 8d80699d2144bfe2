import { useComputedColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import type { PostCard as Post } from "../../../api/types";
import { ExternalIcon } from "../../../app/icons";
import { contentColour } from "../../../charts/palette";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName } from "../../../format/names";
import { Caption } from "../../../posts/Caption";
import { Numbers } from "../../../posts/Numbers";
import { safeLink } from "../../../posts/safeLink";
import classes from "./posts.module.css";

type Props = {
  post: Post;
  rank: number;
  timeZone: string;
  /** The way to the post's own page. */
  details?: ReactNode;
};

/** A post: rank and engagement, caption, when it was published, its numbers. */
export function PostCard({ post, rank, timeZone, details }: Props) {
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const link = safeLink(post.permalink);
  return (
    <article className={classes.post}>
      <header className={classes.postHeader}>
        <span className={classes.rank}>{rank}</span>
        <span className={classes.type} style={{ color: contentColour(post.contentType, scheme) }}>
          {contentTypeName(post.contentType)}
        </span>
        <span className={classes.engagement}>
          <FigureText figure={post.engagement} name={`Engagement of post ${rank}`} />
        </span>
      </header>
      <Caption text={post.caption} of={`post ${rank}`} />
      <p className={classes.when}>
        <time dateTime={post.publishedAt}>{formats.instant(post.publishedAt, timeZone)}</time>
        {details}
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            Open <span className="visually-hidden">post {rank} on its platform</span>
            <ExternalIcon size={13} />
          </a>
        )}
      </p>
      <Numbers post={post} />
    </article>
  );
}
