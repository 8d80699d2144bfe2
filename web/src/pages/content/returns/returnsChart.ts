import type { ContentReturn, Figure, ReturnVersion } from "../../../api/types";
import { countCell } from "../../../charts/cells";
import { groupsOption } from "../../../charts/kinds/groups";
import type { Palette } from "../../../charts/palette";
import type { Cell, Chart } from "../../../charts/spec";
import { intervalWords } from "../../../figures/estimatesChart";
import { boundCells, figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";
import { inForce, versionName } from "./inForce";

/** One of the measures of what a post of a type brings. */
export type Measure = {
  name: string;
  of: (version: ReturnVersion) => Figure;
  /** What the axis measures, for values of a unit. */
  axisName: (unit: string) => string;
  /** How the axis writes an amount. */
  axis: (amount: number, formats: Formats) => string;
};

export const returnOnCost: Measure = {
  name: "ROI",
  axisName: () => "net profit over cost",
  of: (version) => version.returnOnCost,
  axis: (amount, formats) => formats.share(amount),
};

export const netProfit: Measure = {
  name: "Net profit per post",
  axisName: (unit) => `${unit.toUpperCase()} a post`,
  of: (version) => version.netProfit,
  axis: (amount, formats) => formats.compact(amount),
};

/** A measure of each content type under every version of its formula, that in force in the colour of the brand. */
export function returnsChart(returns: readonly ContentReturn[], measure: Measure, formats: Formats): Chart {
  const versions = returns[0]?.versions ?? [];
  return {
    option: (look) =>
      groupsOption(
        {
          places: returns.map((type) => contentTypeName(type.contentType)),
          details: returns.map((type) => ({
            title: contentTypeName(type.contentType),
            rows: type.versions.map((version) => ({
              name: versionName(version),
              value: formats.figure(measure.of(version)),
              colour: versionColour(version, versions, look.palette),
            })),
          })),
          groups: versions.map((version) => ({
            name: versionName(version),
            colour: versionColour(version, versions, look.palette),
            values: returns.map((type) => amountOf(type, version.version, measure)),
          })),
          valueName: measure.axisName(versions[0] === undefined ? "" : measure.of(versions[0]).unit),
          axis: (amount) => measure.axis(amount, formats),
        },
        look,
      ),
    legend: versions.map((version) => ({
      name: versionName(version),
      mark: "block",
      colour: ({ palette }) => versionColour(version, versions, palette),
    })),
    table: {
      columns: [
        "Content type",
        "Version",
        "Posts",
        measure.name,
        "95 % low",
        "95 % high",
        "Value per post",
        "Cost",
      ].map((name, index) => ({ name, numeric: index > 1 })),
      rows: returns.flatMap((type) => type.versions.map((version) => row(type, version, measure, formats))),
    },
    summary: returns
      .map((type) => {
        const version = inForce(type);
        if (version === undefined) return contentTypeName(type.contentType);
        const figure = measure.of(version);
        return `${contentTypeName(type.contentType)}: ${formats.figure(figure)} by ${version.name}, ${intervalWords(figure, formats)}`;
      })
      .join(". "),
  };
}

const amountOf = (type: ContentReturn, version: number, measure: Measure): number | null => {
  const found = type.versions.find((each) => each.version === version);
  return found === undefined ? null : measure.of(found).value;
};

// Neutral colours beside the brand's: content types have the others, and a version is none of them.
function versionColour(version: ReturnVersion, versions: readonly ReturnVersion[], palette: Palette): string {
  if (version.inForce) return palette.brand;
  const neutral = [palette.quiet, palette.muted, palette.ink];
  const place = versions
    .filter((each) => !each.inForce)
    .findIndex((each) => each.version === version.version);
  return neutral[place % neutral.length] ?? palette.muted;
}

function row(
  type: ContentReturn,
  version: ReturnVersion,
  measure: Measure,
  formats: Formats,
): readonly Cell[] {
  const name = contentTypeName(type.contentType);
  const of = `${name}, ${version.name}`;
  const figure = measure.of(version);
  return [
    { text: name, raw: type.contentType },
    { text: versionName(version), raw: version.name },
    countCell(type.posts, formats),
    figureCell(figure, `${measure.name}: ${of}`, formats),
    ...boundCells(figure, formats),
    figureCell(version.valuePerPost, `Value per post: ${of}`, formats),
    figureCell(type.cost, `Cost of a post: ${name}`, formats),
  ];
}
