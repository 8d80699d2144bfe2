import type { ContentReturn, Figure, ReturnVersion } from "../../../api/types";
import { inForceName, othersName, rangesOption } from "../../../charts/kinds/ranges";
import { contentColour } from "../../../charts/palette";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import type { Formats } from "../../../format/formats";
import { contentTypeName } from "../../../format/names";

/** The version that the formulas use; undefined where there is none. */
export const inForceOf = ({ versions }: ContentReturn): ReturnVersion | undefined =>
  versions.find((version) => version.inForce);

/** Return on cost of each content type: every definition of it on one axis that begins at break-even. */
export function returnsChart(returns: readonly ContentReturn[], formats: Formats): Chart {
  return {
    option: (look) =>
      rangesOption(
        {
          ranges: returns.flatMap((each) => rangeOf(each, look)),
          valueName: "net profit in percent of the cost",
          axis: formats.share,
          zeroName: "break-even",
        },
        look,
      ),
    legend: [
      ...returns.map(({ contentType }) => ({
        name: contentTypeName(contentType),
        mark: "block" as const,
        colour: ({ scheme }: Pick<Look, "scheme">) => contentColour(contentType, scheme),
      })),
      { name: inForceName, mark: "dot", colour: ({ palette }) => palette.ink },
      { name: othersName, mark: "ring", colour: ({ palette }) => palette.ink },
    ],
    table: {
      columns: [
        { name: "Content type", numeric: false },
        { name: "ROI", numeric: true },
        { name: "Lowest version", numeric: true },
        { name: "Highest version", numeric: true },
      ],
      rows: returns.map((each) => {
        const name = contentTypeName(each.contentType);
        const cell = (figure: Figure | undefined, title: string) =>
          figure === undefined
            ? { text: "none", raw: null }
            : {
                text: formats.figure(figure),
                raw: figure.value,
                node: <FigureText figure={figure} name={title} />,
              };
        return [
          { text: name, raw: each.contentType },
          cell(inForceOf(each)?.returnOnCost, `ROI of ${name}`),
          cell(each.lowest, `Lowest ROI of ${name}`),
          cell(each.highest, `Highest ROI of ${name}`),
        ];
      }),
    },
    summary: `${returns.map((each) => `${contentTypeName(each.contentType)}: ${noteOf(each, formats)}`).join(". ")}.`,
  };
}

function rangeOf(each: ContentReturn, { formats, scheme }: Look) {
  const points = each.versions.flatMap(({ inForce, returnOnCost: { value } }) =>
    value === null ? [] : [{ value, inForce }],
  );
  if (points.length === 0) return [];
  return [
    {
      name: contentTypeName(each.contentType),
      note: noteOf(each, formats),
      colour: contentColour(each.contentType, scheme),
      points,
      details: each.versions.map(({ name, inForce, returnOnCost }) => ({
        name: inForce ? `${name} (in force)` : name,
        value: formats.figure(returnOnCost),
      })),
    },
  ];
}

function noteOf(each: ContentReturn, formats: Formats): string {
  const figure = inForceOf(each)?.returnOnCost;
  const words = figure?.value == null ? "unavailable" : formats.value(figure.value, figure.unit);
  return `${words} · n = ${formats.count(each.posts)}`;
}
