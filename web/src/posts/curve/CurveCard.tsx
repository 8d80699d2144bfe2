import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Choice } from "../../app/Choice";
import { ChevronIcon } from "../../app/icons";
import { ChartCard } from "../../charts/ChartCard";
import { useFormats } from "../../format/FormatsContext";
import { sentence } from "../../format/names";
import { type CurvedPost, curveChart, metricsOf, whyNoCurve } from "./curveChart";

type Props = {
  title: string;
  account: string;
  posts: readonly CurvedPost[];
  /** The metric that was asked for; the first that there is where it is none of them. */
  metric: string | undefined;
  onMetric: (metric: string) => void;
};

/** A metric of posts after publishing, and which one. */
export function CurveCard({ title, account, posts, metric, onMetric }: Props) {
  const formats = useFormats();
  const metrics = metricsOf(posts);
  const shown = metric !== undefined && metrics.includes(metric) ? metric : (metrics[0] ?? "likes");
  const chart = useMemo(() => curveChart(posts, shown, formats), [posts, shown, formats]);
  return (
    <ChartCard
      title={title}
      account={account}
      description="1 hour to 28 days after publishing, straight between the observations on both sides"
      chart={chart}
      empty={whyNoCurve(posts, shown)}
      note={
        metrics.length > 1 ? (
          <Choice
            label="Metric of the curve"
            value={shown}
            options={metrics.map((each) => ({ value: each, name: sentence(each) }))}
            onChange={onMetric}
            target={(toggle) => (
              <Button
                variant="default"
                size="xs"
                rightSection={<ChevronIcon />}
                aria-label={`Metric of the curve: ${sentence(shown)}`}
                onClick={toggle}
              >
                {sentence(shown)}
              </Button>
            )}
          />
        ) : undefined
      }
      wide
    />
  );
}
