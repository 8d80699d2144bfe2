import type { Figure } from "../../../api/types";
import { curveOption } from "../../../charts/kinds/curve";
import type { Palette } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import type { Formats } from "../../../format/formats";

/** Revenue added up under some assumptions. */
export type Sum = {
  name: string;
  figures: readonly Figure[];
  dashed?: boolean;
  colour: (palette: Palette) => string;
};

const unitOf = (sums: readonly Sum[]): string => sums[0]?.figures[0]?.unit ?? "usd";

/** Revenue of all followers added up month by month, a line for each of the assumptions. */
export function cumulativeChart(sums: readonly Sum[], formats: Formats): Chart {
  const unit = unitOf(sums);
  const months = Math.max(0, ...sums.map((sum) => sum.figures.length));
  return {
    option: (look) =>
      curveOption(
        {
          curves: sums.map(({ name, figures, dashed, colour }) => ({
            name,
            dashed,
            colour: colour(look.palette),
            values: figures.map((figure) => figure.value),
          })),
          stepName: "month",
          step: (month) => `Month ${month}`,
          valueName: "US dollars",
          value: (amount) => formats.value(amount, unit),
          axis: formats.compact,
        },
        look,
      ),
    legend: sums.map(({ name, dashed, colour }) => ({
      name,
      mark: dashed ? ("dashes" as const) : ("line" as const),
      colour: ({ palette }) => colour(palette),
    })),
    table: {
      columns: [{ name: "Month", numeric: true }, ...sums.map(({ name }) => ({ name, numeric: true }))],
      rows: Array.from({ length: months }, (_, index) => [
        { text: String(index + 1), raw: index + 1 },
        ...sums.map(({ name, figures }) => {
          const figure = figures[index];
          if (figure === undefined) return { text: "none", raw: null };
          return {
            text: formats.figure(figure),
            raw: figure.value,
            node: <FigureText figure={figure} name={`${name}, month ${index + 1}`} withoutUnit />,
          };
        }),
      ]),
    },
    summary: sums
      .map(({ name, figures }) => {
        const last = figures.at(-1);
        return `${name}: ${last === undefined ? "none" : formats.figure(last)} after ${figures.length} months`;
      })
      .join(". "),
  };
}
