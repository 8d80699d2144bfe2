import type { ReceiptPage } from "../api/types";
import classes from "./receipts.module.css";

/** How the figure is computed, in words and in mathematics, and by which other versions it could be. */
export function Formula({ receipt: { figure, formula } }: { receipt: ReceiptPage }) {
  const used = formula.versions.find(({ version }) => version === figure.version);
  const others = formula.versions.filter(({ version }) => version !== figure.version);
  return (
    <section className={classes.section} aria-label="Formula">
      <h3>How it is computed</h3>
      {used !== undefined && (
        <>
          <p>{used.words}</p>
          <code className={classes.mathematics}>{used.mathematics}</code>
        </>
      )}
      <dl className={classes.terms}>
        <div>
          <dt>Formula</dt>
          <dd>
            {figure.formula}, version {figure.version}
          </dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>{formula.source}</dd>
        </div>
        <div>
          <dt>Code</dt>
          <dd>{formula.code}</dd>
        </div>
      </dl>
      {others.length > 0 && (
        <details>
          <summary>Other versions ({others.length})</summary>
          {others.map(({ version, words, mathematics }) => (
            <div key={version} className={classes.version}>
              <p>
                <strong>Version {version}.</strong> {words}
              </p>
              <code className={classes.mathematics}>{mathematics}</code>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
