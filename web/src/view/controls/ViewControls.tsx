import { useView } from "../useView";
import { defaultFormulas } from "../view";
import { AsOfControl } from "./AsOfControl";
import classes from "./controls.module.css";
import { DateRangeControl } from "./DateRangeControl";
import { FormulaControl, formulaSentences } from "./FormulaControl";
import { TypeControl } from "./TypeControl";
import { useKnown } from "./useKnown";

/** Everything that narrows or changes what a page shows; all of it is in the address. */
export function ViewControls({ account }: { account: string }) {
  const { view, change } = useView();
  const known = useKnown(account, view.type);
  return (
    <section className={classes.controls} aria-label="What is shown">
      <div className={classes.row}>
        <DateRangeControl range={view} latestDay={known.latestDay} onChange={change} />
        <TypeControl type={view.type} types={known.contentTypes} onChange={(type) => change({ type })} />
        <AsOfControl asOf={view.asOf} onChange={(asOf) => change({ asOf })} />
        <FormulaControl formulas={view.formulas} onChange={(formulas) => change({ formulas })} />
      </div>
      <p className={classes.sentence}>{formulaSentences[view.formulas ?? defaultFormulas]}</p>
    </section>
  );
}
