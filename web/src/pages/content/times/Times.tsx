import { useMemo } from "react";
import type { PostingTimes, TimeCell } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import type { Formats } from "../../../format/formats";
import { reasonWords } from "../../../format/names";
import { heatChart } from "./heat/heatChart";
import { type TimeKind, timesChart } from "./timesChart";
import { hourName, weekdayName } from "./weekdays";

const weekdayKind = (formats: Formats): TimeKind => ({
  name: "Weekday",
  of: (cell) => weekdayName(cell.weekday ?? 0, formats.locale),
  short: (cell) => weekdayName(cell.weekday ?? 0, formats.locale, "short"),
});

const hourKind: TimeKind = {
  name: "Hour",
  of: (cell) => hourName(cell.hour ?? 0),
  short: (cell) => String(cell.hour ?? 0),
};

/** Engagement by the time of publishing. */
export function Times({ times, account }: { times: PostingTimes; account: string }) {
  const formats = useFormats();
  const weekdays = useMemo(() => timesChart(times.weekdays, weekdayKind(formats), formats), [times, formats]);
  const hours = useMemo(() => timesChart(times.hours, hourKind, formats), [times, formats]);
  const heat = useMemo(() => heatChart(times, formats), [times, formats]);
  const noHours =
    times.hoursUnavailable === null
      ? undefined
      : `Hours are not offered: ${reasonWords(times.hoursUnavailable)}.`;
  const noMeans = whyNone(times.weekdays);
  const minimum = `Grey: under ${formats.count(times.minimumPosts)} posts`;
  return (
    <ChartGrid name="When to post" titled>
      <ChartCard
        title="Mean engagement by weekday"
        account={account}
        description={`Weekdays in ${times.timeZone}, with 95 % intervals. ${minimum}`}
        chart={weekdays}
        empty={noMeans}
        note={noMeans === undefined ? <p>{times.weekdaysVerdict}</p> : undefined}
      />
      <ChartCard
        title="Mean engagement by hour"
        account={account}
        description={`Hours in ${times.timeZone}, with 95 % intervals. ${minimum}`}
        chart={hours}
        empty={noHours ?? noMeans}
        note={noHours === undefined && noMeans === undefined ? <p>{times.hoursVerdict}</p> : undefined}
      />
      <ChartCard
        title="Mean engagement by weekday and hour"
        account={account}
        description={`The stronger the colour, the higher; n is the number of posts. ${minimum}: not compared`}
        chart={heat}
        empty={noHours ?? noMeans}
        wide
      />
    </ChartGrid>
  );
}

/** Why no time has a mean; undefined where one has. */
function whyNone(cells: readonly TimeCell[]): string | undefined {
  if (cells.some((cell) => cell.meanEngagement.value !== null)) return undefined;
  return "No post shown has an engagement rate to compare times by. Widen the days or the content type, or import posts with their reach.";
}
