import { Button } from "@mantine/core";
import { useState } from "react";
import type { AssumptionSetComparison, ComparedValue } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import section from "../../../app/section.module.css";
import table from "../../../app/table.module.css";
import { FigureText } from "../../../figures/FigureText";
import { gapText } from "../../../figures/gap";
import { useFormats } from "../../../format/FormatsContext";
import classes from "./compare.module.css";
import { figureName, subjectOf } from "./figureNames";

/** False of a figure that neither set gives a value. */
const differs = ({ left, right, difference }: ComparedValue): boolean =>
  difference === null ? (left.value === null) !== (right.value === null) : difference !== 0;

/** Every figure under both sets. */
export function ComparisonTable({
  comparison: { left, right, figures },
}: {
  comparison: AssumptionSetComparison;
}) {
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const ofNow = figures.filter((each) => subjectOf(each.left) !== "previous");
  const different = ofNow.filter(differs);
  const shown = all ? ofNow : different;
  return (
    <div className={classes.wide}>
      <div className={classes.head}>
        <h3>
          {different.length === 0
            ? "No figure differs under the formulas in use"
            : `${formats.count(different.length)} of ${formats.count(ofNow.length)} figures differ`}
        </h3>
        <Button size="xs" variant="default" aria-pressed={all} onClick={() => setAll(!all)}>
          Show every figure
        </Button>
      </div>
      {different.length === 0 && (
        <p className={section.note}>
          The sets may differ only in assumptions that these formulas do not use, or the account has too
          little data.
        </p>
      )}
      {shown.length > 0 && (
        <ScrollRegion label="Table: figures under both sets" tall>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                {[left.set.name, right.set.name, "Difference"].map((name, index) => (
                  <th key={index} scope="col" data-numeric>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => {
                const name = figureName(each.left);
                return (
                  <tr key={each.left.id}>
                    <th scope="row">{name}</th>
                    <td data-numeric>
                      <FigureText figure={each.left} name={`${name} under ${left.set.name}`} />
                    </td>
                    <td data-numeric>
                      <FigureText figure={each.right} name={`${name} under ${right.set.name}`} />
                    </td>
                    <td data-numeric>{gapText(each.left, each.right, formats) ?? "unavailable"}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}
