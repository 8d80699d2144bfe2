import { useMemo } from "react";
import type { GrowthPage } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { accountsName } from "../../account/accountsName";
import { followersChart } from "./followersChart";

/** How followers came and went. */
export function FollowersCharts({ page }: { page: GrowthPage }) {
  const formats = useFormats();
  const { days, head } = page;
  const followers = useMemo(() => followersChart(days, formats), [days, formats]);
  const isCounted = days.some((day) => day.followers !== null);
  return (
    <ChartGrid name="Followers">
      <ChartCard
        title="Followers and daily gains"
        account={accountsName(head.accounts)}
        description="Above, followers at the end of each day; below, what the day gained or lost"
        chart={followers}
        empty={
          isCounted
            ? undefined
            : "No follower count was recorded for these days. Show other days, or import the account's daily figures."
        }
        height={420}
        wide
      />
    </ChartGrid>
  );
}
