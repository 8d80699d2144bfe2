import { useMemo } from "react";
import { useAssumptions } from "../../../api/assumptions";
import type { Figure, ValuePage, ValueReport } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import { cumulativeChart, type Sum } from "./cumulativeChart";
import { interactionsChart } from "./interactionsChart";
import { returnsChart } from "./returnsChart";
import { sensitivityChart } from "./sensitivityChart";
import { streamsChart } from "./streamsChart";

const rowHeight = 62;
const axisHeight = 84;

const why = (what: string, figure: Figure | undefined): string | undefined =>
  figure === undefined || figure.value !== null
    ? undefined
    : `${what}: ${reasonWords(figure.unavailable)}. Widen the days or the content type, or import what is missing.`;

type Props = {
  page: ValuePage;
  report: ValueReport;
  /** The report under the saved assumptions, while others are tried; null while none are. */
  saved: ValueReport | null;
};

/** The charts of the value page. */
export function Charts({ page, report, saved }: Props) {
  const account = page.head.accounts.map((each) => each.name).join(", ");
  return (
    <ChartGrid name="Charts">
      <Streams report={report} account={account} />
      <Cumulative report={report} saved={saved} account={account} />
      <Interactions report={report} account={account} />
      <Returns report={report} account={account} />
      <Sensitivity page={page} account={account} unsaved={saved !== null} />
    </ChartGrid>
  );
}

type Part = { report: ValueReport; account: string };

function Streams({ report: { cards }, account }: Part) {
  const formats = useFormats();
  const chart = useMemo(() => streamsChart(cards, formats), [cards, formats]);
  return (
    <ChartCard
      title="Monthly revenue per follower"
      account={account}
      description="By the stream that it comes from, in US dollars"
      chart={chart}
      empty={why("Monthly revenue is unavailable", cards.monthlyValue)}
    />
  );
}

function Cumulative({ report, saved, account }: Part & { saved: ValueReport | null }) {
  const formats = useFormats();
  const chart = useMemo(() => {
    const tried: Sum = {
      name: saved === null ? "Cumulative revenue" : "Unsaved assumptions",
      figures: report.cumulative,
      colour: (palette) => palette.brand,
    };
    const before: Sum[] =
      saved === null
        ? []
        : [
            {
              name: "Saved assumptions",
              figures: saved.cumulative,
              dashed: true,
              colour: (palette) => palette.quiet,
            },
          ];
    return cumulativeChart([tried, ...before], formats);
  }, [report.cumulative, saved, formats]);
  const months = report.cumulative.length;
  return (
    <ChartCard
      title={months === 0 ? "Cumulative revenue" : `Cumulative revenue over ${months} months`}
      account={account}
      description="Of the followers there are now, in US dollars"
      chart={chart}
      empty={why("Revenue is unavailable", report.cumulative[0] ?? report.cards.accountValue.current)}
    />
  );
}

function Interactions({ report: { engagement }, account }: Part) {
  const formats = useFormats();
  const chart = useMemo(() => interactionsChart(engagement, formats), [engagement, formats]);
  return (
    <ChartCard
      title="Value per interaction"
      account={account}
      description="Average order value times the share of interactions that end in a sale"
      chart={chart}
    />
  );
}

function Returns({ report: { returns }, account }: Part) {
  const formats = useFormats();
  const chart = useMemo(() => returnsChart(returns, formats), [returns, formats]);
  const known = returns.some((each) => each.versions.some((version) => version.returnOnCost.value !== null));
  return (
    <ChartCard
      title="Return on investment by content type"
      account={account}
      description="Every definition on one axis; the filled point is the version in force"
      chart={chart}
      height={Math.max(returns.length, 2) * rowHeight + axisHeight}
      empty={known ? undefined : (why("ROI is unavailable", returns[0]?.lowest) ?? noPosts)}
    />
  );
}

const noPosts = "There are no posts in what is shown. Widen the days or the content type, or import posts.";

function Sensitivity({ page, account, unsaved }: { page: ValuePage; account: string; unsaved: boolean }) {
  const formats = useFormats();
  const descriptions = useAssumptions().data;
  const { sensitivity, report } = page;
  const value = report.cards.accountValue.current;
  const chart = useMemo(
    () => sensitivityChart(sensitivity, value, descriptions ?? [], formats),
    [sensitivity, value, descriptions, formats],
  );
  return (
    <ChartCard
      title="Which assumption moves the account value most"
      account={account}
      description="One at a time, the others as they are"
      chart={chart}
      wide
      height={sensitivity.length * 46 + axisHeight}
      note={unsaved && <p>Under the saved assumptions; what is tried and not saved is left out.</p>}
      empty={
        sensitivity.length === 0
          ? (why("The account value is unavailable", value) ?? "No assumption moves the account value.")
          : undefined
      }
    />
  );
}
