import { useComputedColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Figure, PostPage } from "../../../api/types";
import { ExternalIcon } from "../../../app/icons";
import section from "../../../app/section.module.css";
import { contentColour } from "../../../charts/palette";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName, platformName } from "../../../format/names";
import { Caption } from "../../../posts/Caption";
import { writePostIds } from "../../../posts/curve/curveSearch";
import { Numbers } from "../../../posts/Numbers";
import { safeLink } from "../../../posts/safeLink";
import { readView } from "../../../view/view";
import { tierName } from "../../content/tiers/tierNames";
import classes from "./post.module.css";

/** What the post is, what it brought and where it stands among the others. */
export function Summary({ page }: { page: PostPage }) {
  const { row, head } = page;
  return (
    <>
      <CardGrid name="Key figures">
        <FigureCard name="Engagement" figure={row.post.engagement} kind="weighted index">
          <Standing page={page} />
        </FigureCard>
        <FigureCard name="Engagement by reach" figure={row.engagementByReach} kind="unweighted" />
        <Rates page={page} />
      </CardGrid>
      <section className={section.panel} aria-label="The post">
        <What page={page} />
        <Caption text={row.post.caption} of="the post" />
        <Numbers
          post={row.post}
          more={[
            ["Clicks", row.clicks],
            ["Follows", row.follows],
          ]}
        />
        <p className={classes.below}>
          <Link
            to="/content"
            search={(view) => ({ ...readView(view), curve: writePostIds([row.post.postId]) })}
            hash="curves"
          >
            Compare its curve with other posts
          </Link>
          <span>
            {platformName(head.accounts[0]?.platform ?? "")} calls it {row.post.postId}
          </span>
        </p>
      </section>
    </>
  );
}

function What({ page: { row, head } }: { page: PostPage }) {
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const { contentType, publishedAt, permalink } = row.post;
  const link = safeLink(permalink);
  return (
    <p className={classes.what}>
      <strong style={{ color: contentColour(contentType, scheme) }}>{contentTypeName(contentType)}</strong>
      <time dateTime={publishedAt}>{formats.instant(publishedAt, head.timeZone)}</time>
      {link !== null && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          Open on {platformName(head.accounts[0]?.platform ?? "its platform")} <ExternalIcon size={13} />
        </a>
      )}
    </p>
  );
}

function Standing({ page: { rank, rankedPosts, row } }: { page: PostPage }) {
  const formats = useFormats();
  if (rank === null) return <p>No place among the posts shown: it has no engagement rate</p>;
  return (
    <p>
      Place {formats.count(rank)} of {formats.count(rankedPosts)} posts shown
      {row.tier !== null && `, tier ${tierName(row.tier)}`}
      {row.viral ? ", viral by the rule in force" : ", not viral by the rule in force"}
    </p>
  );
}

function Rates({ page: { row } }: { page: PostPage }) {
  const { rates } = row;
  const told: readonly (readonly [name: string, figure: Figure])[] = [
    ["Likes by reach", rates.likes],
    ["Comments by reach", rates.comments],
    ["Shares by reach", rates.shares],
    ["Saves by reach", rates.saves],
    ["Clicks by impressions", rates.clickThrough],
  ];
  return (
    <section className={section.panel} aria-labelledby="rates">
      <h3 id="rates" className={classes.rates}>
        Rates
      </h3>
      <dl className={classes.rateList}>
        {told.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureText figure={figure} name={name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
