import { UnstyledButton, useComputedColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { PostRow, RateSet } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import { contentColour } from "../../../charts/palette";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName } from "../../../format/names";
import { readView } from "../../../view/view";
import { type PostsSearch, type Sort, sortedBy, sorts } from "../postsSearch";
import classes from "./list.module.css";
import { Marks } from "./Marks";

type Props = {
  rows: readonly PostRow[];
  timeZone: string;
  search: PostsSearch;
  onChange: (search: PostsSearch) => void;
};

const counts = ["likes", "comments", "shares", "saves", "reach", "impressions", "views"] as const;

/** Rates of a post by what they are sorted by; of these a column is shown only where it gives the order. */
const rates: Partial<Record<Sort, keyof RateSet>> = {
  likeRate: "likes",
  commentRate: "comments",
  shareRate: "shares",
  saveRate: "saves",
};

/** Posts in rows; a column's heading sorts by it. */
export function Table({ rows, timeZone, search, onChange }: Props) {
  // A column that the source never gives takes the room of those that it does.
  const given = counts.filter(
    (count) => search.sort === count || rows.some(({ post }) => post[count] !== null),
  );
  const rate = search.sort !== undefined && search.sort in rates ? search.sort : undefined;
  const heading = (sort: Sort, numeric: boolean) => (
    <Heading key={sort} sort={sort} numeric={numeric} search={search} onChange={onChange} />
  );
  return (
    <ScrollRegion frame={classes.frame} label="Table of posts">
      <table className={classes.table}>
        <thead>
          <tr>
            {heading("publishedAt", false)}
            <th scope="col">Type</th>
            <th scope="col">Caption</th>
            {heading("engagement", true)}
            {heading("engagementByReach", true)}
            {rate !== undefined && heading(rate, true)}
            {given.map((count) => heading(count, true))}
            <th scope="col">Tier</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.post.postId}
              row={row}
              timeZone={timeZone}
              rate={rate && rates[rate]}
              given={given}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Heading({
  sort,
  numeric,
  search,
  onChange,
}: { sort: Sort; numeric: boolean } & Omit<Props, "rows" | "timeZone">) {
  const isSorted = (search.sort ?? "publishedAt") === sort;
  const ascending = search.order === "asc";
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={isSorted ? (ascending ? "ascending" : "descending") : undefined}
    >
      <UnstyledButton className={classes.sort} onClick={() => onChange(sortedBy(search, sort))}>
        {sorts[sort]}
        <span aria-hidden="true">{isSorted ? (ascending ? "▲" : "▼") : ""}</span>
      </UnstyledButton>
    </th>
  );
}

type RowProps = {
  row: PostRow;
  timeZone: string;
  rate: keyof RateSet | undefined;
  given: readonly (typeof counts)[number][];
};

function Row({ row, timeZone, rate, given }: RowProps) {
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const { post, engagementByReach, tier, viral } = row;
  const published = formats.instant(post.publishedAt, timeZone);
  return (
    <tr>
      <td className={classes.when}>
        <Link to="/posts/$postId" params={{ postId: post.postId }} search={(view) => readView(view)}>
          <time dateTime={post.publishedAt}>{published}</time>
        </Link>
      </td>
      <td style={{ color: contentColour(post.contentType, scheme) }}>{contentTypeName(post.contentType)}</td>
      <td className={classes.captionCell}>
        <span dir="auto">{post.caption.trim() === "" ? <em>No caption</em> : post.caption}</span>
      </td>
      <td data-numeric>
        <FigureText figure={post.engagement} name={`Engagement of the post of ${published}`} withoutUnit />
      </td>
      <td data-numeric>
        <FigureText figure={engagementByReach} name={`Engagement by reach of the post of ${published}`} />
      </td>
      {rate !== undefined && (
        <td data-numeric>
          <FigureText figure={row.rates[rate]} name={`Rate of ${rate} of the post of ${published}`} />
        </td>
      )}
      {given.map((count) => (
        <td key={count} data-numeric>
          {post[count] === null ? <em>not given</em> : formats.count(post[count])}
        </td>
      ))}
      <td>
        <Marks tier={tier} viral={viral} />
      </td>
    </tr>
  );
}
