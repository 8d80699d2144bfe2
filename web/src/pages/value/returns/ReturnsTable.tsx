import type { ContentReturn, ContentTypeRow, Figure, ReturnVersion } from "../../../api/types";
import { ScrollRegion } from "../../../app/ScrollRegion";
import section from "../../../app/section.module.css";
import table from "../../../app/table.module.css";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { capital, contentTypeName } from "../../../format/names";
import classes from "./returns.module.css";

type Props = {
  returns: readonly ContentReturn[];
  /** Mean engagement by type; undefined while it is not known. */
  engagement: readonly ContentTypeRow[] | undefined;
};

/** What a post of each type brings and costs by every version of the definition, and how far these lie apart. */
export function ReturnsTable({ returns, engagement }: Props) {
  if (returns.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby="returns">
      <h2 id="returns">Return on investment, by every definition</h2>
      <p className={section.note}>
        The versions differ in what they take for the value of engagement. How far they lie apart is how
        little a single ROI says.
      </p>
      <ScrollRegion label="Table: every definition of ROI">
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Content type</th>
              <th scope="col">Version</th>
              {["Value per post", "Cost", "Net profit", "ROI", "95 % interval"].map((name) => (
                <th key={name} scope="col" data-numeric>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {returns.map((each) => (
            <TypeRows
              key={each.contentType}
              each={each}
              engagement={engagement?.find((type) => type.contentType === each.contentType)?.meanEngagement}
            />
          ))}
        </table>
      </ScrollRegion>
    </section>
  );
}

function TypeRows({ each, engagement }: { each: ContentReturn; engagement: Figure | undefined }) {
  const formats = useFormats();
  const type = contentTypeName(each.contentType);
  return (
    <tbody className={classes.type}>
      {each.versions.map((version, index) => (
        <tr key={version.version} data-in-force={version.inForce || undefined}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={each.versions.length}>
              {type}
              <span className={classes.spread}>
                n = {formats.count(each.posts)}
                {engagement !== undefined && (
                  <>
                    , mean engagement{" "}
                    <FigureText figure={engagement} name={`Mean engagement of ${type}`} withoutUnit />
                  </>
                )}
                <br />
                ROI from <FigureText figure={each.lowest} name={`Lowest ROI of ${type}`} /> to{" "}
                <FigureText figure={each.highest} name={`Highest ROI of ${type}`} />
              </span>
            </th>
          )}
          <VersionCells version={version} of={each} type={type} />
        </tr>
      ))}
    </tbody>
  );
}

function VersionCells({ version, of, type }: { version: ReturnVersion; of: ContentReturn; type: string }) {
  const formats = useFormats();
  const { low, high, unit } = version.returnOnCost;
  const name = (what: string) => `${what} of ${type}, ${version.name}`;
  return (
    <>
      <td>
        {capital(version.name)}
        {version.inForce && <span className={classes.inForce}>in force</span>}
      </td>
      <td data-numeric>
        <FigureText figure={version.valuePerPost} name={name("Value per post")} />
      </td>
      <td data-numeric>
        <FigureText figure={of.cost} name={name("Cost")} />
      </td>
      <td data-numeric>
        <FigureText figure={version.netProfit} name={name("Net profit")} />
      </td>
      <td data-numeric>
        <FigureText figure={version.returnOnCost} name={name("ROI")} />
      </td>
      <td data-numeric>
        {low === null || high === null
          ? "none"
          : `${formats.value(low, unit)} to ${formats.value(high, unit)}`}
      </td>
    </>
  );
}
