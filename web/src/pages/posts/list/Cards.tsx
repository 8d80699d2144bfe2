import { useComputedColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { PostRow } from "../../../api/types";
import { contentColour } from "../../../charts/palette";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName } from "../../../format/names";
import { Numbers } from "../../../posts/Numbers";
import { readView } from "../../../view/view";
import classes from "./list.module.css";
import { Marks } from "./Marks";

/** Posts one below the other, for a phone. */
export function Cards({ rows, timeZone }: { rows: readonly PostRow[]; timeZone: string }) {
  return (
    <ol className={classes.cards}>
      {rows.map((row) => (
        <li key={row.post.postId}>
          <Card row={row} timeZone={timeZone} />
        </li>
      ))}
    </ol>
  );
}

function Card({
  row: { post, engagementByReach, tier, viral },
  timeZone,
}: {
  row: PostRow;
  timeZone: string;
}) {
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const published = formats.instant(post.publishedAt, timeZone);
  return (
    <article className={classes.card} aria-label={`Post of ${published}`}>
      <header>
        <span style={{ color: contentColour(post.contentType, scheme) }}>
          {contentTypeName(post.contentType)}
        </span>
        <Marks tier={tier} viral={viral} />
        <span className={classes.engagement}>
          <FigureText figure={post.engagement} name={`Engagement of the post of ${published}`} />
        </span>
      </header>
      <p className={classes.caption} dir="auto">
        {post.caption.trim() === "" ? <em>No caption</em> : post.caption}
      </p>
      <p className={classes.below}>
        <Link to="/posts/$postId" params={{ postId: post.postId }} search={(view) => readView(view)}>
          <time dateTime={post.publishedAt}>{published}</time>
        </Link>
        {engagementByReach.value !== null && (
          <span>
            <FigureText figure={engagementByReach} name={`Engagement by reach of the post of ${published}`} />{" "}
            by reach
          </span>
        )}
      </p>
      <Numbers post={post} />
    </article>
  );
}
