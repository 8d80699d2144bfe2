import { useMemo } from "react";
import type { EngagementSeries, ViralRule } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { isRated } from "../series/overTimeChart";
import { sampleWords } from "../series/sampleWords";
import { whyNoPoints } from "../series/whyNoPoints";
import { Rules } from "./Rules";
import { isDisplayed, viralChart } from "./viralChart";

type Props = { rules: readonly ViralRule[]; series: EngagementSeries; account: string; timeZone: string };

/** Which posts are viral, by which rule. */
export function Viral({ rules, series, account, timeZone }: Props) {
  const formats = useFormats();
  const rule = rules.find((each) => each.inForce);
  const chart = useMemo(() => viralChart(series, rule, timeZone, formats), [series, rule, timeZone, formats]);
  const drawn = series.points.filter(isDisplayed).length;
  const rated = series.points.some(isRated);
  return (
    <>
      <ChartGrid name="Viral posts" titled>
        <ChartCard
          title="Engagement against impressions or views"
          account={account}
          description={`${sampleWords(series, drawn, formats)}. The larger the point, the more saves.${rule === undefined ? "" : ` Rule in force: ${rule.rule}`}`}
          chart={chart}
          empty={
            rated && drawn === 0
              ? "No post shown has impressions or views: the source gives neither."
              : whyNoPoints(series, drawn)
          }
          height={380}
          wide
        />
      </ChartGrid>
      <Rules rules={rules} />
    </>
  );
}
