import type { OverviewPage } from "../../../api/types";
import { ChangeNote } from "../../../figures/ChangeNote";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./cards.module.css";
import { FigureCard } from "./FigureCard";
import { PaceMeter } from "./PaceMeter";

/** The figures at the top of the overview. */
export function Cards({ page }: { page: OverviewPage }) {
  const { cards, previousPeriod: period, target } = page;
  const best = page.topPosts[0]?.engagement;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="visually-hidden">
        Key figures
      </h2>
      <div className={classes.grid}>
        <FigureCard name="Account value" figure={cards.accountValue.current}>
          <p>
            <FigureText figure={cards.lifetimeValue} name="Value per follower" /> per follower,{" "}
            <FigureText figure={cards.monthlyValue} name="Value per follower and month" /> per follower and
            month
          </p>
          <ChangeNote compared={cards.accountValue} period={period} />
        </FigureCard>
        <FigureCard name="Weekly growth" figure={cards.weeklyGrowth.current}>
          <PaceMeter growth={cards.weeklyGrowth.current} target={cards.targetWeeklyGrowth} />
          <ChangeNote compared={cards.weeklyGrowth} period={period} />
        </FigureCard>
        <FigureCard name="Mean engagement" figure={cards.meanEngagement.current} kind="weighted index">
          <p>
            <FigureText figure={cards.meanEngagementByReach} name="Mean engagement by reach, unweighted" /> by
            reach, unweighted
            {best !== undefined && (
              <>
                {" · highest "}
                <FigureText figure={best} name="Highest engagement of a post" withoutUnit />
              </>
            )}
          </p>
          <ChangeNote compared={cards.meanEngagement} period={period} />
        </FigureCard>
        <ProjectionCard page={page} months={target.months} />
        <FigureCard name="Followers" figure={cards.followers.current} kind="">
          <ChangeNote compared={cards.followers} period={period} />
        </FigureCard>
        <FigureCard name="Posts" figure={cards.posts.current} kind="">
          <p>
            <FigureText figure={cards.viralPosts} name="Viral posts" withoutUnit /> viral: {cards.viralRule}
          </p>
          <ChangeNote compared={cards.posts} period={period} />
        </FigureCard>
      </div>
    </section>
  );
}

function ProjectionCard({ page, months }: { page: OverviewPage; months: number }) {
  const formats = useFormats();
  const { projection, followers } = page.cards;
  const gain =
    projection.value === null || followers.current.value === null
      ? null
      : projection.value - followers.current.value;
  return (
    <FigureCard name={`${months}-month projection`} figure={projection}>
      <p>Optimistic scenario, not a forecast</p>
      {gain !== null && <p>{formats.difference(gain, "followers")} from the latest count</p>}
    </FigureCard>
  );
}
