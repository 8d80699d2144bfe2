import { useMemo } from "react";
import type { GrowthPage } from "../../../api/types";
import sections from "../../../app/section.module.css";
import { ChartCard } from "../../../charts/ChartCard";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { reasonWords } from "../../../format/names";
import { accountsName } from "../../account/accountsName";
import classes from "../growth.module.css";
import { BackTests } from "./BackTests";
import { forecastChart } from "./forecastChart";
import { HorizonControl } from "./HorizonControl";

/** Where the account is going by its own daily gains, and how far such forecasts were off before. */
export function ForecastSection({ page: { days, forecast, head } }: { page: GrowthPage }) {
  const formats = useFormats();
  const chart = useMemo(
    () => forecastChart(days, forecast.points, formats),
    [days, forecast.points, formats],
  );
  const last = forecast.points.at(-1);
  return (
    <section className={sections.section} aria-labelledby="forecast">
      <div className={classes.titleRow}>
        <h2 id="forecast">Forecast</h2>
        <HorizonControl />
      </div>
      <ChartCard
        title="Followers expected by the account's own daily gains"
        account={accountsName(head.accounts)}
        description={
          last !== undefined && (
            <>
              <FigureText figure={forecast.atHorizon} name="Followers expected at the end" /> on{" "}
              {formats.day(last.day)}; 95&nbsp;% band {formats.count(last.low95)} to{" "}
              {formats.count(last.high95)}
            </>
          )
        }
        chart={chart}
        empty={
          forecast.unavailable === null
            ? undefined
            : `There is no forecast: ${reasonWords(forecast.unavailable)}. It is made from daily follower counts: import more of them.`
        }
        note={
          <>
            <p>{forecast.method}</p>
            <BackTests tests={forecast.backTests} />
          </>
        }
        height={340}
      />
    </section>
  );
}
