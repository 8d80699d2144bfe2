import { Skeleton } from "@mantine/core";
import { useMemo } from "react";
import { useAssumptionSets, useAssumptions, useSetComparison } from "../../../api/assumptions";
import type { PageQuery } from "../../../api/pages";
import type { AssumptionSetComparison, AssumptionSetSummary } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import section from "../../../app/section.module.css";
import { ChartCard } from "../../../charts/ChartCard";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import { differenceWords } from "../sets/HistoryDialog";
import { SetChoice } from "../sets/SetChoice";
import { idOf, offered } from "../sets/setNames";
import type { ValueSearch } from "../valueSearch";
import { ComparisonTable } from "./ComparisonTable";
import classes from "./compare.module.css";
import { comparisonChart } from "./comparisonChart";

type Props = {
  account: string;
  name: string;
  workspace: string;
  query: PageQuery;
  /** The set that the page rests on. */
  set: AssumptionSetSummary;
  left: string | undefined;
  right: string | undefined;
  onChoose: (patch: ValueSearch) => void;
};

/** Two sets of assumptions side by side, to the cent. */
export function Compare({ account, name, workspace, query, set, left, right, onChoose }: Props) {
  const sets = useAssumptionSets(workspace);
  const chosen = left ?? set.id;
  const other = right ?? sets.data?.find((each) => each.set.id !== idOf(chosen) && !each.set.retired)?.set.id;
  return (
    <section className={section.section} aria-labelledby="compare">
      <h2 id="compare">Compare two sets</h2>
      <div className={classes.choices}>
        <SetChoice
          label="Left set"
          value={idOf(chosen)}
          sets={sets.data === undefined ? [set] : offered(sets.data, idOf(chosen))}
          onChange={(id) => onChoose({ left: id })}
        />
        <span aria-hidden="true">against</span>
        <SetChoice
          label="Right set"
          value={other === undefined ? undefined : idOf(other)}
          sets={sets.data === undefined ? [] : offered(sets.data, other && idOf(other))}
          onChange={(id) => onChoose({ right: id })}
        />
      </div>
      {sets.isError && <ProblemAlert error={sets.error} />}
      {other !== undefined && (
        <Comparison account={account} name={name} query={query} left={chosen} right={other} />
      )}
    </section>
  );
}

type Sides = { account: string; name: string; query: PageQuery; left: string; right: string };

function Comparison({ account, name, query, left, right }: Sides) {
  const comparison = useSetComparison(account, query, left, right);
  if (comparison.isError) return <ProblemAlert error={comparison.error} />;
  if (comparison.data === undefined) return <Skeleton height={320} radius="md" />;
  return <Answer comparison={comparison.data} name={name} />;
}

function Answer({ comparison, name }: { comparison: AssumptionSetComparison; name: string }) {
  const formats = useFormats();
  const descriptions = useAssumptions().data ?? [];
  const chart = useMemo(() => comparisonChart(comparison, formats), [comparison, formats]);
  const { left, right, differences, figures } = comparison;
  const account = figures.find((each) => each.left.formula === "value.account")?.left;
  return (
    <div className={classes.sides}>
      <ChartCard
        title="Account value under both sets"
        account={name}
        chart={chart}
        height={260}
        empty={
          account?.value == null
            ? `The account value is unavailable: ${reasonWords(account?.unavailable ?? null)}. Widen the days, or import what is missing.`
            : undefined
        }
      />
      <section className={section.panel} aria-labelledby="differences">
        <h3 id="differences">What the sets differ in</h3>
        {differences.length === 0 ? (
          <p className={section.note}>
            {left.set.id === right.set.id ? "They are the same set." : "They assume the same."}
          </p>
        ) : (
          <ul className={classes.differences}>
            {differences.map((each) => (
              <li key={each.name}>{differenceWords(each, descriptions, formats, "against")}</li>
            ))}
          </ul>
        )}
      </section>
      <ComparisonTable comparison={comparison} />
    </div>
  );
}
