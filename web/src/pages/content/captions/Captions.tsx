import { useMemo } from "react";
import type { CaptionFeature, CaptionSection } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords, sentence } from "../../../format/names";
import { featuresChart } from "./featuresChart";

const rowHeight = 44;
const axisHeight = 64;
const fewestRows = 2;

/** What captions and hashtags have to do with engagement. */
export function Captions({ captions, account }: { captions: CaptionSection; account: string }) {
  const formats = useFormats();
  const { features, hashtags, minimumPosts } = captions;
  const featureChart = useMemo(() => featuresChart(features, "Feature", formats), [features, formats]);
  const tagChart = useMemo(() => featuresChart(hashtags, "Hashtag", formats), [hashtags, formats]);
  const description = `Posts with it less posts without, with 95 % intervals. Filled: told from chance; grey: under ${formats.count(minimumPosts)} posts`;
  return (
    <ChartGrid name="Captions and hashtags" titled>
      <ChartCard
        title="Engagement with a caption's features"
        account={account}
        description={description}
        chart={featureChart}
        empty={whyNone(features, "No post in what is shown has a caption.")}
        note={
          <>
            {drawn(features).length > 0 && <p>{captions.featuresVerdict}</p>}
            <NotCompared features={features} />
            <Lengths captions={captions} />
          </>
        }
        height={heightOf(features)}
        wide
      />
      <ChartCard
        title="Engagement with a hashtag"
        account={account}
        description={description}
        chart={tagChart}
        empty={whyNone(hashtags, "No caption of a post with an engagement rate has a hashtag.")}
        note={drawn(hashtags).length > 0 ? <p>{captions.hashtagsVerdict}</p> : undefined}
        height={heightOf(hashtags)}
        wide
      />
    </ChartGrid>
  );
}

const drawn = (features: readonly CaptionFeature[]) =>
  features.filter((feature) => feature.difference.value !== null);

const heightOf = (features: readonly CaptionFeature[]): number =>
  Math.max(drawn(features).length, fewestRows) * rowHeight + axisHeight;

function whyNone(features: readonly CaptionFeature[], whenNone: string): string | undefined {
  if (drawn(features).length > 0) return undefined;
  const [first] = features;
  return first === undefined
    ? whenNone
    : `Nothing can be compared: ${reasonWords(first.difference.unavailable)}.`;
}

function NotCompared({ features }: { features: readonly CaptionFeature[] }) {
  const without = features.filter((feature) => feature.difference.value === null);
  if (without.length === 0 || without.length === features.length) return null;
  return (
    <p>
      Not drawn:{" "}
      {without
        .map(({ name, difference }) => `${sentence(name)} (${reasonWords(difference.unavailable)})`)
        .join("; ")}
      .
    </p>
  );
}

function Lengths({ captions }: { captions: CaptionSection }) {
  if (captions.meanLength.value === null) return null;
  return (
    <p>
      Length: <FigureText figure={captions.meanLength} name="Mean length of captions" /> on average, from{" "}
      <FigureText figure={captions.shortest} name="Shortest caption" withoutUnit /> to{" "}
      <FigureText figure={captions.longest} name="Longest caption" withoutUnit />;{" "}
      <FigureText
        figure={captions.meanLengthHigh}
        name="Mean length at or above the median engagement"
        withoutUnit
      />{" "}
      at or above the median engagement,{" "}
      <FigureText
        figure={captions.meanLengthLow}
        name="Mean length below the median engagement"
        withoutUnit
      />{" "}
      below it. Correlation of length and engagement:{" "}
      <FigureText
        figure={captions.lengthCorrelation}
        name="Correlation of length and engagement"
        withoutUnit
      />
      .
    </p>
  );
}
