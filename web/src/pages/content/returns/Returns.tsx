import { useMemo } from "react";
import type { ContentReturn } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { contentTypeName, reasonWords } from "../../../format/names";
import { inForce } from "./inForce";
import { type Measure, netProfit, returnOnCost, returnsChart } from "./returnsChart";

/** What a post of each type brings against what it costs, under every version of the formula. */
export function Returns({ returns, account }: { returns: readonly ContentReturn[]; account: string }) {
  const formats = useFormats();
  const roi = useMemo(() => returnsChart(returns, returnOnCost, formats), [returns, formats]);
  const profit = useMemo(() => returnsChart(returns, netProfit, formats), [returns, formats]);
  const version = returns[0] && inForce(returns[0]);
  const description = version && `Every version of the formula; in force: ${version.name}`;
  return (
    <ChartGrid name="What a post brings" titled>
      <ChartCard
        title="ROI by content type"
        account={account}
        description={description}
        chart={roi}
        empty={whyNone(returns, returnOnCost)}
        note={<Spread returns={returns} />}
      />
      <ChartCard
        title="Net profit per post"
        account={account}
        description={description}
        chart={profit}
        empty={whyNone(returns, netProfit)}
        note={<p>What a post is estimated to bring, less the assumed cost of producing it.</p>}
      />
    </ChartGrid>
  );
}

/** Why no version of no type has a value; undefined where one has. */
function whyNone(returns: readonly ContentReturn[], measure: Measure): string | undefined {
  const figures = returns.flatMap((type) => type.versions.map(measure.of));
  if (figures.some((figure) => figure.value !== null)) return undefined;
  if (figures.length === 0)
    return "There are no posts in what is shown. Widen the days or the content type, or import posts.";
  return `${measure.name} is unavailable: ${reasonWords(figures[0]?.unavailable ?? null)}.`;
}

function Spread({ returns }: { returns: readonly ContentReturn[] }) {
  const known = returns.filter(({ lowest, highest }) => lowest.value !== null && highest.value !== null);
  if (known.length === 0) return null;
  return (
    <p>
      From the lowest to the highest version:{" "}
      {known.map(({ contentType, lowest, highest }, index) => (
        <span key={contentType}>
          {index > 0 && "; "}
          {contentTypeName(contentType)}{" "}
          <FigureText figure={lowest} name={`Lowest ROI: ${contentTypeName(contentType)}`} /> to{" "}
          <FigureText figure={highest} name={`Highest ROI: ${contentTypeName(contentType)}`} />
        </span>
      ))}
      .
    </p>
  );
}
