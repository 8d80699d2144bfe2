import type { AccountSummary, PlatformCard, PlatformsPage } from "../../../api/types";
import sections from "../../../app/section.module.css";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { intervalWords } from "../../../figures/estimatesChart";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { platformName } from "../../../format/names";

/** The figures of the platforms that posts were published on; all of them together are shown where there are several. */
export function Cards({ page: { platforms, head, viralRule } }: { page: PlatformsPage }) {
  const [together, ...each] = platforms;
  const used = each.filter(({ posts }) => (posts.value ?? 0) > 0);
  const unused = each.filter((card) => !used.includes(card));
  const shown = used.length === 1 || together === undefined ? used : [together, ...used];
  return (
    <section className={sections.section} aria-label="Platforms">
      <CardGrid name="Key figures by platform">
        {shown.map((card) => (
          <Card key={card.platform} card={card} accounts={head.accounts} />
        ))}
      </CardGrid>
      <p className={sections.note}>
        Viral posts: {viralRule} Reach is not added up: the same people are on several platforms.
        {unused.length > 0 &&
          used.length > 0 &&
          ` No posts: ${unused.map((card) => withoutPosts(card, head.accounts)).join("; ")}.`}
      </p>
    </section>
  );
}

function Card({ card, accounts }: { card: PlatformCard; accounts: readonly AccountSummary[] }) {
  const formats = useFormats();
  const { posts, meanEngagementByReach: engagement, impressions, viralPosts, viralShare } = card;
  const name = card.platform === null ? "All platforms" : platformName(card.platform);
  return (
    <FigureCard name={name} figure={engagement} kind="mean engagement">
      {engagement.value !== null && (
        <p>By reach, unweighted; 95 % interval {intervalWords(engagement, formats)}</p>
      )}
      {posts.value !== null && posts.value > 0 && (
        <>
          <p>
            <FigureText figure={posts} name={`${name}: posts`} />
            {impressions.value !== null && (
              <>
                , <FigureText figure={impressions} name={`${name}: impressions`} />
              </>
            )}
          </p>
          {viralPosts.value !== null && (
            <p>
              <FigureText figure={viralPosts} name={`${name}: viral posts`} withoutUnit /> viral,{" "}
              <FigureText figure={viralShare} name={`${name}: share of viral posts`} /> of them
            </p>
          )}
        </>
      )}
      {card.platform !== null && <p>{namesOf(card, accounts)}</p>}
    </FigureCard>
  );
}

const namesOf = ({ accountIds }: PlatformCard, accounts: readonly AccountSummary[]): string =>
  accountIds.map((id) => accounts.find((account) => account.id === id)?.name ?? id).join(", ");

const withoutPosts = (card: PlatformCard, accounts: readonly AccountSummary[]): string =>
  `${platformName(card.platform ?? "")} (${namesOf(card, accounts)})`;
