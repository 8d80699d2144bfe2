import type { DayRange, Figure, ValueReport } from "../../../api/types";
import { CardChange } from "../../../figures/cards/CardChange";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { AgainstSaved } from "../whatif/AgainstSaved";

type Props = {
  report: ValueReport;
  /** The report under the saved assumptions, while others are tried; null while none are. */
  saved: ValueReport | null;
  period: DayRange | null;
};

/** What the account, a follower and the engagement with a post are worth. */
export function ValueCards({ report, saved, period }: Props) {
  return (
    <>
      <FollowerCards report={report} saved={saved} period={period} />
      <EngagementCards report={report} saved={saved} />
    </>
  );
}

function FollowerCards({ report: { cards, cumulative }, saved, period }: Props) {
  return (
    <CardGrid name="What followers are worth" columns={4}>
      <FigureCard name="Account value" figure={cards.accountValue.current}>
        <AgainstSaved figure={cards.accountValue.current} saved={saved?.cards.accountValue.current} />
        {saved === null && <CardChange compared={cards.accountValue} period={period} />}
      </FigureCard>
      <FigureCard name="Lifetime value per follower" figure={cards.lifetimeValue}>
        <AgainstSaved figure={cards.lifetimeValue} saved={saved?.cards.lifetimeValue} />
        {cards.lifetimeValue.value !== null && <p>Over {cumulative.length} months</p>}
      </FigureCard>
      <FigureCard name="Monthly value per follower" figure={cards.monthlyValue}>
        <AgainstSaved figure={cards.monthlyValue} saved={saved?.cards.monthlyValue} />
        <Cadence posts={cards.postsPerMonth} seen={cards.monthlyImpressionsPerFollower} />
      </FigureCard>
      <FigureCard name="Annual value per follower" figure={cards.annualValue}>
        <AgainstSaved figure={cards.annualValue} saved={saved?.cards.annualValue} />
      </FigureCard>
    </CardGrid>
  );
}

function Cadence({ posts, seen }: { posts: Figure; seen: Figure }) {
  if (posts.value === null || seen.value === null) return null;
  return (
    <p>
      <FigureText figure={posts} name="Posts a month" /> a month, seen{" "}
      <FigureText figure={seen} name="Impressions per follower and month" withoutUnit /> times by a follower
    </p>
  );
}

function EngagementCards({ report: { engagement }, saved }: Pick<Props, "report" | "saved">) {
  return (
    <CardGrid name="What engagement is worth">
      <FigureCard name="Engagement value per post" figure={engagement.perPost}>
        <AgainstSaved figure={engagement.perPost} saved={saved?.engagement.perPost} />
        <Interval figure={engagement.perPost} />
      </FigureCard>
      <FigureCard name="Monthly engagement value" figure={engagement.monthly}>
        <AgainstSaved figure={engagement.monthly} saved={saved?.engagement.monthly} />
        <Interval figure={engagement.monthly} />
      </FigureCard>
      <FigureCard name="Engagement value of all posts" figure={engagement.total}>
        <AgainstSaved figure={engagement.total} saved={saved?.engagement.total} />
      </FigureCard>
    </CardGrid>
  );
}

function Interval({ figure }: { figure: Figure }) {
  const formats = useFormats();
  if (figure.low === null || figure.high === null) return null;
  return (
    <p>
      95 % interval {formats.value(figure.low, figure.unit)} to {formats.value(figure.high, figure.unit)}, n ={" "}
      {formats.count(figure.n)}
    </p>
  );
}
