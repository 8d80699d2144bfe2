import type { AssumptionDescription, Figure, SensitivityBar } from "../../../api/types";
import { highName, lowName, tornadoOption } from "../../../charts/kinds/tornado";
import type { Chart } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import type { Formats } from "../../../format/formats";
import { assumptionText, descriptionOf, fullLabel } from "../assumptions";

/** How far each assumption moves the account value, the widest first. */
export function sensitivityChart(
  bars: readonly SensitivityBar[],
  value: Figure,
  descriptions: readonly AssumptionDescription[],
  formats: Formats,
): Chart {
  const inWords = ({ assumption, lowAssumption, highAssumption }: SensitivityBar) => {
    const unit = descriptionOf(descriptions, assumption)?.unit ?? "";
    return [
      assumptionText(lowAssumption, unit, formats),
      assumptionText(highAssumption, unit, formats),
    ] as const;
  };
  const moved = (figure: Figure) =>
    figure.value === null || value.value === null ? 0 : figure.value - value.value;
  return {
    option: (look) =>
      tornadoOption(
        {
          swings: bars.map((bar) => {
            const [low, high] = inWords(bar);
            return {
              name: fullLabel(bar.assumption),
              note: `${low} to ${high}`,
              low: moved(bar.low),
              high: moved(bar.high),
              details: [
                { name: `At ${low}`, value: formats.figure(bar.low) },
                { name: `At ${high}`, value: formats.figure(bar.high) },
              ],
            };
          }),
          valueName: `change of the account value, US dollars`,
          axis: formats.compact,
        },
        look,
      ),
    legend: [
      { name: lowName, mark: "block", colour: ({ palette }) => palette.quiet },
      { name: highName, mark: "block", colour: ({ palette }) => palette.brand },
    ],
    table: {
      columns: [
        { name: "Assumption", numeric: false },
        { name: "From", numeric: true },
        { name: "Account value", numeric: true },
        { name: "To", numeric: true },
        { name: "Account value then", numeric: true },
        { name: "How it was varied", numeric: false },
      ],
      rows: bars.map((bar) => {
        const [low, high] = inWords(bar);
        const label = fullLabel(bar.assumption);
        const cell = (figure: Figure, at: string) => ({
          text: formats.figure(figure),
          raw: figure.value,
          node: <FigureText figure={figure} name={`Account value with ${label.toLowerCase()} at ${at}`} />,
        });
        return [
          { text: label, raw: bar.assumption },
          { text: low, raw: bar.lowAssumption },
          cell(bar.low, low),
          { text: high, raw: bar.highAssumption },
          cell(bar.high, high),
          { text: bar.varied, raw: bar.varied },
        ];
      }),
    },
    summary: `From an account value of ${formats.figure(value)}. ${bars
      .map((bar) => {
        const [low, high] = inWords(bar);
        return `${fullLabel(bar.assumption)} from ${low} to ${high}: ${formats.figure(bar.low)} to ${formats.figure(bar.high)}`;
      })
      .join(". ")}.`,
  };
}
