import type { ValueReport } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import table from "../../../app/table.module.css";
import { FigureText } from "../../../figures/FigureText";
import { sentence } from "../../../format/names";

/** Where the account is going under the assumptions on screen. */
export function Scenarios({ report: { scenarios } }: { report: ValueReport }) {
  return (
    <ScrollRegion label="Table: growth scenarios">
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            {["Weekly growth", "Followers then", "Months to target"].map((name) => (
              <th key={name} scope="col" data-numeric>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenarios.items.map(({ name, weeklyGrowth, projectedFollowers, monthsToTarget }) => (
            <tr key={name}>
              <th scope="row">{sentence(name)}</th>
              <td data-numeric>
                <FigureText figure={weeklyGrowth} name={`${sentence(name)}: weekly growth`} />
              </td>
              <td data-numeric>
                <FigureText figure={projectedFollowers} name={`${sentence(name)}: followers`} withoutUnit />
              </td>
              <td data-numeric>
                <FigureText
                  figure={monthsToTarget}
                  name={`${sentence(name)}: months to target`}
                  withoutUnit
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
