import { useMemo } from "react";
import type { EngagementSeries } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { isRated, overTimeChart } from "./overTimeChart";
import { sampleWords } from "./sampleWords";
import { whyNoPoints } from "./whyNoPoints";

type Props = { series: EngagementSeries; account: string; timeZone: string };

/** How engagement went from post to post. */
export function EngagementOverTime({ series, account, timeZone }: Props) {
  const formats = useFormats();
  const chart = useMemo(() => overTimeChart(series, timeZone, formats), [series, timeZone, formats]);
  const drawn = series.points.filter(isRated).length;
  return (
    <ChartGrid name="Engagement over time" titled>
      <ChartCard
        title="Engagement of each post, with the 7-post moving average"
        account={account}
        description={`${sampleWords(series, drawn, formats)}${drawn < series.points.length ? "; the others have no engagement rate" : ""}. The average is of a post and the six before it, of any type.`}
        chart={chart}
        empty={whyNoPoints(series, drawn)}
        height={340}
        wide
      />
    </ChartGrid>
  );
}
