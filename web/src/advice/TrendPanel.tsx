import type { Trend } from "../api/types";
import { DownIcon, SameIcon, UpIcon } from "../app/icons";
import section from "../app/section.module.css";
import { FigureText } from "../figures/FigureText";
import { useFormats } from "../format/FormatsContext";
import { sentence } from "../format/names";
import classes from "./advice.module.css";

const icons: Record<string, typeof UpIcon> = { improving: UpIcon, declining: DownIcon };

/** Engagement of the last 30 days against what came before. */
export function TrendPanel({ trend }: { trend: Trend }) {
  const formats = useFormats();
  const Icon = icons[trend.direction] ?? SameIcon;
  const rows = [
    { name: "Last 30 days", figure: trend.recentMean },
    { name: "Before", figure: trend.earlierMean },
  ];
  return (
    <section className={section.section} aria-labelledby="trend">
      <h2 id="trend">Engagement trend</h2>
      <p className={section.note}>The last 30 days against the time before.</p>
      <div className={section.panel}>
        <p className={classes.direction} data-direction={trend.direction}>
          <Icon size={20} /> {sentence(trend.direction)}
          {trend.change.value !== null && (
            <span className={classes.changeShare}>
              {trend.change.value > 0 ? "+" : ""}
              <FigureText figure={trend.change} name="Change of mean engagement" />
            </span>
          )}
        </p>
        {trend.change.low !== null && trend.change.high !== null && (
          <p className={section.note}>
            95 % interval {formats.value(trend.change.low, trend.change.unit)} to{" "}
            {formats.value(trend.change.high, trend.change.unit)}
            {trend.change.low < 0 && trend.change.high > 0 && ": may be chance"}
          </p>
        )}
        {trend.change.value === null && <p className={section.note}>{trend.change.unavailable}</p>}
        <dl className={classes.means}>
          {rows.map(({ name, figure }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <FigureText figure={figure} name={`Mean engagement, ${name.toLowerCase()}`} />
                <span className={classes.n}> n = {formats.count(figure.n)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
