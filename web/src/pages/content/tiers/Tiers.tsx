import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Segment } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import { readView } from "../../../view/view";
import { isTier, tierName } from "./tierNames";
import { tiersChart } from "./tiersChart";

/** The posts in four quarters by engagement. */
export function Tiers({ segments, account }: { segments: readonly Segment[]; account: string }) {
  const formats = useFormats();
  const chart = useMemo(() => tiersChart(segments, formats), [segments, formats]);
  const known = segments.some((segment) => segment.meanEngagement.value !== null);
  return (
    <ChartGrid name="Tiers of posts" titled>
      <ChartCard
        title="Mean engagement by tier of posts"
        account={account}
        description="Tiers by quartiles of engagement: of posts, not of people"
        chart={chart}
        empty={
          known
            ? undefined
            : `There are no tiers: ${reasonWords(segments[0]?.from.unavailable ?? "there are no posts in what is shown")}.`
        }
        note={known ? <TierLinks segments={segments} /> : undefined}
        height={300}
        wide
      />
    </ChartGrid>
  );
}

function TierLinks({ segments }: { segments: readonly Segment[] }) {
  return (
    <p>
      See the posts of{" "}
      {segments
        .map(({ tier }) => tier)
        .filter(isTier)
        .map((tier, index) => (
          <span key={tier}>
            {index > 0 && " · "}
            <Link to="/posts" search={(view) => ({ ...readView(view), tier, sort: "engagement" as const })}>
              {tierName(tier)}
            </Link>
          </span>
        ))}
    </p>
  );
}
