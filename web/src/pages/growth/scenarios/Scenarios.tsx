import { useMemo } from "react";
import type { GrowthPage } from "../../../api/types";
import sections from "../../../app/section.module.css";
import { ChartCard } from "../../../charts/ChartCard";
import { ChartGrid } from "../../../charts/ChartGrid";
import { ChartTable } from "../../../charts/ChartTable";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import { dueWords } from "../../../goal/goalTime";
import { accountsName } from "../../account/accountsName";
import { monthsChart } from "../charts/monthsChart";
import { type Pace, pacesOf } from "../charts/paces";
import { weeklyGrowthChart } from "../charts/weeklyGrowthChart";
import classes from "../growth.module.css";
import { paceTable } from "./paceTable";
import { scenarioTable } from "./scenarioTable";

/** Where the account goes at the rates assumed, and what the target takes. */
export function Scenarios({ page }: { page: GrowthPage }) {
  const formats = useFormats();
  const { head, target, scenarios, cards } = page;
  const account = accountsName(head.accounts);
  const paces = useMemo(() => pacesOf(page), [page]);
  const weekly = useMemo(() => weeklyGrowthChart(paces, formats), [paces, formats]);
  const months = useMemo(() => monthsChart(paces, target, formats), [paces, target, formats]);
  return (
    <>
      <ChartGrid name="Scenarios" titled>
        <ChartCard
          title="Weekly growth: current, scenarios and target"
          account={account}
          chart={weekly}
          empty={whyNone(paces, ({ weekly: figure }) => figure)}
          note={
            <p>
              Current is the mean daily gain over a week against the first count. The latest week alone:{" "}
              <FigureText figure={cards.weeklyGrowth.current} name="Growth of the latest week" />.
            </p>
          }
        />
        <ChartCard
          title={`Months to ${formats.count(target.followers)} followers`}
          account={account}
          description={`The goal is to be there ${dueWords(target, formats)}`}
          chart={months}
          empty={whyNone(paces, (pace) => pace.months)}
        />
      </ChartGrid>
      <div className={classes.tables}>
        <section className={sections.section} aria-labelledby="scenario-table">
          <h2 id="scenario-table">Scenarios in numbers</h2>
          <ChartTable title="Scenarios" table={scenarioTable(page, formats)} />
          <p className={sections.note}>{scenarios.calendar}</p>
        </section>
        <section className={sections.section} aria-labelledby="pace-table">
          <h2 id="pace-table">What the target takes</h2>
          <ChartTable title="What the target takes" table={paceTable(page, formats)} />
        </section>
      </div>
    </>
  );
}

/** Why there is nothing to draw; undefined where there is. */
function whyNone(paces: readonly Pace[], of: (pace: Pace) => Pace["months"]): string | undefined {
  const figures = paces.filter(({ kind }) => kind !== "target").map(of);
  if (figures.some((figure) => figure?.value != null)) return undefined;
  return `Nothing can be drawn: ${reasonWords(figures[0]?.unavailable ?? null)}. Show other days, or import the account's daily figures.`;
}
