import type { OverviewPage } from "../api/types";
import section from "../app/section.module.css";
import { FigureText } from "../figures/FigureText";
import { sentence } from "../format/names";
import classes from "./advice.module.css";
import { evidenceName, evidenceNames } from "./evidenceNames";
import { TrendPanel } from "./TrendPanel";

/** Where engagement is heading, and what to do about it. */
export function AdviceSection({ page }: { page: OverviewPage }) {
  const { trend, recommendations: advice } = page;
  const names = evidenceNames(page);
  return (
    <div className={classes.columns}>
      <TrendPanel trend={trend} />
      <section className={section.section} aria-labelledby="advice">
        <h2 id="advice">Recommendations</h2>
        <p className={section.note}>{authorWords(advice.author)}</p>
        {advice.items.length === 0 ? (
          <p className={section.panel}>There is nothing to recommend from what is shown.</p>
        ) : (
          <ul className={classes.list}>
            {advice.items.map((item) => (
              <li key={`${item.kind}/${item.text}`} className={section.panel}>
                <p className={classes.kind}>{sentence(item.kind)}</p>
                <p className={classes.text}>{item.text}</p>
                {item.evidence.length > 0 && (
                  <p className={section.note}>
                    Rests on{" "}
                    {item.evidence.map((figure, index) => (
                      <span key={figure.id}>
                        {index > 0 && ", "}
                        {evidenceName(figure, names)}{" "}
                        <FigureText figure={figure} name={evidenceName(figure, names)} />
                        {` (n = ${figure.n})`}
                      </span>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** Who drew the advice, so that nobody takes a rule for a language model or the other way round. */
export const authorWords = (author: string): string =>
  author === "rules" ? "Drawn by rules from the figures, not by a language model." : `Drawn by ${author}.`;
