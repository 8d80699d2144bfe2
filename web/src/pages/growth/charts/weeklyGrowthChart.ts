import { barsOption } from "../../../charts/kinds/bars";
import type { Palette } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import { type Formats, unavailableWord } from "../../../format/formats";
import type { Pace } from "./paces";

const notes = { current: "now", scenario: "assumed", target: "needed" };

export const paceColour = ({ kind }: Pace, palette: Palette): string =>
  ({ current: palette.brand, scenario: palette.quiet, target: palette.goal })[kind];

/** Weekly growth at present, in each scenario, and as the target needs it. */
export function weeklyGrowthChart(paces: readonly Pace[], formats: Formats): Chart {
  return {
    option: (look) =>
      barsOption(
        {
          bars: paces
            .filter(({ name }) => !look.hidden.has(name))
            .map((pace) => ({
              name: pace.name,
              note: pace.weekly.value === null ? unavailableWord.toLowerCase() : notes[pace.kind],
              value: pace.weekly.value,
              colour: paceColour(pace, look.palette),
              details: [{ name: "Growth a week", value: formats.figure(pace.weekly) }],
            })),
          valueName: "growth a week",
          value: (amount) => formats.value(amount, "fraction"),
          short: formats.share,
          goal: null,
        },
        look,
      ),
    legend: paces.map((pace) => ({
      name: pace.name,
      mark: "block",
      colour: ({ palette }) => paceColour(pace, palette),
    })),
    table: {
      columns: [
        { name: "Pace", numeric: false },
        { name: "Weekly growth", numeric: true },
      ],
      rows: paces.map(({ name, weekly }) => [
        { text: name, raw: name },
        figureCell(weekly, `${name}: weekly growth`, formats),
      ]),
    },
    summary: paces.map(({ name, weekly }) => `${name}: ${formats.figure(weekly)}`).join(". "),
  };
}
