import { workspaceOf } from "../../api/workspaceOf";
import { useView } from "../useView";
import type { FormulaSet } from "../view";
import { AsOfControl } from "./AsOfControl";
import classes from "./controls.module.css";
import { DateRangeControl } from "./DateRangeControl";
import { FormulaChoice } from "./FormulaChoice";
import { formulaSentences } from "./formulaWords";
import { TypeControl } from "./TypeControl";
import { useKnown } from "./useKnown";

type Props = {
  account: string;
  /** False where a content type changes nothing. */
  byType: boolean;
  /** The formulas that the page on screen uses; undefined while there is none. */
  used: FormulaSet | undefined;
};

/** Everything that narrows or changes what a page shows; all of it is in the address. */
export function ViewControls({ account, byType, used }: Props) {
  const { view, change } = useView();
  const formulas = view.formulas ?? used;
  const known = useKnown(account, view.type);
  return (
    <section className={classes.controls} aria-label="What is shown">
      <div className={classes.row}>
        <DateRangeControl range={view} latestDay={known.latestDay} onChange={change} />
        {byType && (
          <TypeControl type={view.type} types={known.contentTypes} onChange={(type) => change({ type })} />
        )}
        <AsOfControl asOf={view.asOf} onChange={(asOf) => change({ asOf })} />
        <FormulaChoice
          workspace={workspaceOf(account)}
          named={view.formulas}
          used={used}
          onChoose={(chosen) => change({ formulas: chosen })}
          onDefault={() => change({ formulas: undefined }, true)}
        />
      </div>
      <p className={classes.sentence}>{formulas !== undefined && formulaSentences[formulas]}</p>
    </section>
  );
}
