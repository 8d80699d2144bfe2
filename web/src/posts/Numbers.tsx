import type { PostCard } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import classes from "./numbers.module.css";

type Props = {
  post: PostCard;
  /** Numbers beside those of every list; null where the source gives none. */
  more?: readonly (readonly [name: string, value: number | null])[];
};

/** What a post brought, and what its source does not give. */
export function Numbers({ post, more = [] }: Props) {
  const formats = useFormats();
  const numbers = [
    ["Likes", post.likes],
    ["Comments", post.comments],
    ["Shares", post.shares],
    ["Saves", post.saves],
    ["Reach", post.reach],
    ["Impressions", post.impressions],
    ["Views", post.views],
    ...more,
  ] as const;
  const given = numbers.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  const missing = numbers.filter(([, value]) => value === null).map(([name]) => name.toLowerCase());
  return (
    <>
      <dl className={classes.numbers}>
        {given.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.count(value)}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && <p className={classes.missing}>Not given by the source: {missing.join(", ")}</p>}
    </>
  );
}
