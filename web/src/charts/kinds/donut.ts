import { baseOption } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";

/** A part of a whole. */
export type Slice = { name: string; value: number; colour: string };

export type DonutSpec = {
  slices: readonly Slice[];
  /** What is counted, under the total in the middle. */
  unit: string;
  /** Writes amounts; as whole numbers where left out. */
  value?: (amount: number) => string;
};

/** Parts of a whole with the total in the middle; the legend beside it names the parts. */
export function donutOption({ slices, unit, value }: DonutSpec, look: Look): ChartOption {
  const { formats, hidden, palette } = look;
  const words = value ?? formats.count;
  const shown = slices.filter((slice) => !hidden.has(slice.name));
  const total = shown.reduce((sum, slice) => sum + slice.value, 0);
  return {
    ...baseOption(look),
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "item",
      formatter: (parameters) => {
        const slice = shown[Array.isArray(parameters) ? -1 : parameters.dataIndex];
        if (slice === undefined) return "";
        const row = {
          name: formats.share(slice.value / total),
          value: `${words(slice.value)} ${unit}`,
        };
        return tooltipContent(slice.name, [{ ...row, colour: slice.colour }]);
      },
    },
    series: [
      {
        type: "pie",
        id: "donut",
        radius: ["62%", "90%"],
        data: shown.map((slice) => ({
          name: slice.name,
          value: slice.value,
          itemStyle: { color: slice.colour, borderColor: palette.surface, borderWidth: 2 },
        })),
        label: {
          show: true,
          position: "center",
          formatter: `{total|${words(total)}}\n{unit|${unit}}`,
          rich: {
            total: { fontSize: 28, fontWeight: 600, color: palette.ink, lineHeight: 34 },
            unit: { fontSize: 13, color: palette.muted },
          },
        },
        emphasis: { scaleSize: 4 },
      },
    ],
  };
}
