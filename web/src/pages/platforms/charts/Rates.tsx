import { Skeleton, Switch } from "@mantine/core";
import { Fragment } from "react";
import type { ContentPage } from "../../../api/types";
import sections from "../../../app/section.module.css";
import { ChartGrid } from "../../../charts/ChartGrid";
import { usePlatformsSearch } from "../compared/usePlatformsSearch";
import classes from "../platforms.module.css";
import { actions } from "./actions";
import type { OnePlatform } from "./comparisonChart";
import { TypesCard } from "./TypesCard";
import { WeeksCard } from "./WeeksCard";

type Props = {
  cards: readonly OnePlatform[];
  /** Undefined until it is there. */
  content: ContentPage | undefined;
  /** True where the content is not there and does not come. */
  failed: boolean;
  account: string;
};

const words = {
  rate: "A rate is the mean over posts, each over the people it reached. A week of few posts swings: how many there were is told with it.",
  count:
    "Counts by week add up the posts of the week: more posts, and posts that reach more people, have more of them.",
};

/** Saves, comments and shares: week by week on each platform, and by content type. */
export function Rates({ cards, content, failed, account }: Props) {
  const { search, change } = usePlatformsSearch();
  const measure = search.counts === "raw" ? "count" : "rate";
  return (
    <section className={sections.section} aria-labelledby="rates">
      <div className={classes.titleRow}>
        <h2 id="rates">Saves, comments and shares</h2>
        <Switch
          label="Raw counts by week"
          checked={measure === "count"}
          onChange={(event) => change({ counts: event.currentTarget.checked ? "raw" : undefined })}
        />
      </div>
      <p className={sections.note}>{words[measure]}</p>
      <ChartGrid name="By week and by content type">
        {actions.map((action) => (
          <Fragment key={action.rateName}>
            <WeeksCard action={action} measure={measure} cards={cards} account={account} />
            {content !== undefined && <TypesCard content={content} action={action} account={account} />}
            {content === undefined && !failed && <Skeleton height={380} radius="md" />}
          </Fragment>
        ))}
      </ChartGrid>
    </section>
  );
}
