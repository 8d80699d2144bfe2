import type { EngagementValue, Figure } from "../../../api/types";
import { barsOption } from "../../../charts/kinds/bars";
import { seriesColour } from "../../../charts/palette";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import type { Formats } from "../../../format/formats";

const interactionsOf = ({ perLike, perComment, perSave, perShare }: EngagementValue): [string, Figure][] => [
  ["Like", perLike],
  ["Comment", perComment],
  ["Save", perSave],
  ["Share", perShare],
];

/** What a like, a comment, a save and a share are worth. */
export function interactionsChart(engagement: EngagementValue, formats: Formats): Chart {
  const interactions = interactionsOf(engagement);
  const words = (figure: Figure) =>
    figure.value === null ? "unavailable" : formats.value(figure.value, figure.unit);
  return {
    option: (look) =>
      barsOption(
        {
          bars: interactions
            .map(([name, figure], index) => ({
              name,
              note: timesALike(figure, engagement.perLike, formats),
              value: figure.value,
              colour: seriesColour(look.palette, index),
              details: [{ name: "Value", value: words(figure) }],
            }))
            .filter(({ name }) => !look.hidden.has(name)),
          valueName: "US dollars",
          value: (amount) => formats.value(amount, engagement.perLike.unit),
          goal: null,
        },
        look,
      ),
    legend: interactions.map(([name], index) => ({
      name,
      mark: "block" as const,
      colour: ({ palette }: Pick<Look, "palette">) => seriesColour(palette, index),
    })),
    table: {
      columns: [
        { name: "Interaction", numeric: false },
        { name: "Value", numeric: true },
      ],
      rows: interactions.map(([name, figure]) => [
        { text: name, raw: name },
        {
          text: words(figure),
          raw: figure.value,
          node: <FigureText figure={figure} name={`Value of a ${name.toLowerCase()}`} withoutUnit />,
        },
      ]),
    },
    summary: `${interactions.map(([name, figure]) => `${name}: ${words(figure)}`).join(". ")}.`,
  };
}

/** How many times a like something is worth, in words; nothing where that says nothing. */
export function timesALike(figure: Figure, like: Figure, formats: Formats): string {
  if (figure === like || figure.value === null || like.value === null || like.value === 0) return "";
  return `${formats.number(Math.round((figure.value / like.value) * 100) / 100)}x a like`;
}
