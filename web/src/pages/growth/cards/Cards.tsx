import type { GrowthPage } from "../../../api/types";
import { CardChange } from "../../../figures/cards/CardChange";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { PaceMeter } from "../../../figures/cards/PaceMeter";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { ToTarget } from "../../../goal/ToTarget";
import { dayReached } from "./dayReached";

/** The figures at the top of the growth page. */
export function Cards({ page }: { page: GrowthPage }) {
  const { cards, gap, target, head } = page;
  const period = head.previousPeriod;
  return (
    <CardGrid name="Key figures">
      <FigureCard name="Followers" figure={cards.followers.current} kind="">
        <ToTarget followers={cards.followers.current} target={target} />
        <CardChange compared={cards.followers} period={period} />
      </FigureCard>
      <FigureCard name="Gain in these days" figure={cards.gain.current} signed>
        <GainDetails page={page} />
        <CardChange compared={cards.gain} period={period} />
      </FigureCard>
      <FigureCard name="Weekly growth" figure={cards.weeklyGrowth.current}>
        <PaceMeter growth={cards.weeklyGrowth.current} target={cards.targetWeeklyGrowth} />
        <CardChange compared={cards.weeklyGrowth} period={period} />
      </FigureCard>
      <DaysToTarget page={page} />
      <FigureCard name="Required daily growth" figure={gap.requiredDailyGrowth} kind="followers a day" signed>
        {cards.meanDailyGain.current.value !== null && (
          <p>
            At present <FigureText figure={cards.meanDailyGain.current} name="Mean daily gain" /> a day
          </p>
        )}
      </FigureCard>
      <FigureCard name="Acceleration needed" figure={gap.acceleration}>
        {gap.weeklyRate.value !== null && (
          <p>
            <FigureText figure={gap.weeklyRate} name="Weekly growth that is missing" /> of weekly growth is
            missing
          </p>
        )}
      </FigureCard>
    </CardGrid>
  );
}

function GainDetails({ page }: { page: GrowthPage }) {
  const { gain, gainRate, meanDailyGain } = page.cards;
  if (gain.current.value === null) return null;
  return (
    <p>
      <FigureText figure={gainRate.current} name="Gain against the first count" /> of the first count,{" "}
      <FigureText figure={meanDailyGain.current} name="Mean daily gain" /> a day
    </p>
  );
}

function DaysToTarget({ page: { gap, target } }: { page: GrowthPage }) {
  const formats = useFormats();
  const reached = dayReached(target.fromDay, gap.daysToTarget.value);
  return (
    <FigureCard name="Days to target" figure={gap.daysToTarget}>
      {gap.daysToTarget.value !== null && (
        <p>
          <FigureText figure={gap.monthsToTarget} name="Months to target at the mean daily gain" /> at the
          mean daily gain
          {reached !== null && `: ${formats.day(reached)}`}
        </p>
      )}
    </FigureCard>
  );
}
