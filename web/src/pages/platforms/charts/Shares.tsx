import { useMemo } from "react";
import type { ContentPage } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { drawnWords } from "./drawnWords";
import { noPosts } from "./noPosts";
import { drawnPosts, sharesChart } from "./sharesChart";

/** Which posts are shared more than their impressions let expect. */
export function Shares({
  content: { series, head, types },
  account,
}: {
  content: ContentPage;
  account: string;
}) {
  const formats = useFormats();
  const { points, total } = series;
  const chart = useMemo(() => sharesChart(points, head.timeZone, formats), [points, head.timeZone, formats]);
  const drawn = drawnPosts(points).length;
  return (
    <ChartGrid name="Share potential" titled>
      <ChartCard
        title="Shares against impressions"
        account={account}
        description={
          drawn === 0
            ? undefined
            : `Each point is a post; its area is the weighted engagement index. ${drawnWords(drawn, points.length, total, formats.count)}`
        }
        chart={chart}
        empty={
          drawn > 0
            ? undefined
            : types.length === 0
              ? noPosts
              : "The sources give no impressions or no shares for these posts."
        }
        height={380}
        wide
      />
    </ChartGrid>
  );
}
