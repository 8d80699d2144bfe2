import { ActionIcon, Button, Skeleton } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { pageQuery } from "../../../api/pages";
import type { EngagementSeries } from "../../../api/types";
import { Choice } from "../../../app/Choice";
import { ChevronIcon, CloseIcon } from "../../../app/icons";
import section from "../../../app/section.module.css";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName } from "../../../format/names";
import { CurveCard } from "../../../posts/curve/CurveCard";
import { type CurveSearch, mostCurves, readPostIds, writePostIds } from "../../../posts/curve/curveSearch";
import { numbered, postName } from "../../../posts/curve/postNames";
import { pageQueryOf } from "../../../view/pageQueryOf";
import { useView } from "../../../view/useView";
import { readView } from "../../../view/view";
import classes from "./curves.module.css";
import { firstShown } from "./firstShown";

const newestOffered = 50;

type Props = {
  account: string;
  name: string;
  series: EngagementSeries;
  timeZone: string;
  reference: string | null;
};

/** How selected posts went on after publishing; some whose curves are over until others are chosen. */
export function Curves({ account, name, series, timeZone, reference }: Props) {
  const formats = useFormats();
  const { view } = useView();
  const { curve, metric } = useSearch({ strict: false }) as CurveSearch;
  const navigate = useNavigate();
  const newest = useMemo(() => series.points.toReversed(), [series]);
  const named = readPostIds(curve);
  const ids = named.length > 0 ? named : firstShown(newest, reference);
  const answers = useQueries({
    queries: ids.map((id) => pageQuery(`posts/${encodeURIComponent(id)}`, account, pageQueryOf(view))),
    combine: (all) => ({
      pages: all.flatMap(({ data }) => (data === undefined ? [] : [data])),
      pending: all.some((answer) => answer.isPending),
      failed: all.filter((answer) => answer.isError).length,
    }),
  });
  const posts = useMemo(() => {
    const names = numbered(answers.pages.map((page) => postName(page.row.post, timeZone, formats)));
    return answers.pages.map(({ row, curves }, index) => ({
      id: row.post.postId,
      name: names[index] ?? row.post.postId,
      curves,
    }));
  }, [answers.pages, timeZone, formats]);
  const change = (search: CurveSearch) =>
    void navigate({ to: ".", search: (previous) => ({ ...previous, ...search }), resetScroll: false });
  if (ids.length === 0) return null;
  const offered = newest.slice(0, newestOffered).filter((point) => !ids.includes(point.postId));
  return (
    <section className={section.section} aria-labelledby="curves">
      <h2 id="curves">After publishing</h2>
      <div className={classes.chosen}>
        <ul aria-label="Posts whose curves are shown">
          {posts.map((post) => (
            <li key={post.id}>
              <Link to="/posts/$postId" params={{ postId: post.id }} search={(now) => readView(now)}>
                {post.name}
              </Link>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`Leave out ${post.name}`}
                disabled={ids.length === 1}
                onClick={() => change({ curve: writePostIds(ids.filter((id) => id !== post.id)) })}
              >
                <CloseIcon size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        {ids.length < mostCurves && offered.length > 0 && (
          <Choice
            label="Add a post"
            value=""
            options={offered.map((point) => ({
              value: point.postId,
              name: `${formats.instant(point.publishedAt, timeZone)} · ${contentTypeName(point.contentType)}`,
            }))}
            onChange={(id) => change({ curve: writePostIds([...ids, id]) })}
            target={(toggle) => (
              <Button variant="default" size="xs" rightSection={<ChevronIcon />} onClick={toggle}>
                Add a post
              </Button>
            )}
          />
        )}
      </div>
      {answers.failed > 0 && (
        <p className={section.note} role="status">
          {formats.count(answers.failed)} of the posts {answers.failed === 1 ? "is" : "are"} not among those
          of the account, days and content type shown.
        </p>
      )}
      {answers.pending ? (
        <Skeleton height={300} radius="md" />
      ) : (
        <CurveCard
          title="Posts after publishing"
          account={name}
          posts={posts}
          metric={metric}
          onMetric={(chosen) => change({ metric: chosen })}
        />
      )}
    </section>
  );
}
