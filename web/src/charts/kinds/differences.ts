import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";
import { type Estimate, whisker, whiskerData } from "./intervals";

/** A difference with its interval. */
export type Difference = Estimate & {
  /** True where it can be told from chance: its dot is filled. */
  distinguishable: boolean;
};

export type DifferencesSpec = {
  differences: readonly Difference[];
  valueName: string;
  value: (amount: number) => string;
};

/** Differences as dots with their 95 % intervals, left and right of no difference. */
export function differencesOption(
  { differences, valueName, value }: DifferencesSpec,
  look: Look,
): ChartOption {
  const { formats, palette } = look;
  return {
    ...baseOption(look),
    grid: { ...plotGrid, top: 8, bottom: 20 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const difference = differences[point?.dataIndex ?? -1];
        return difference === undefined ? "" : tooltipContent(difference.name, difference.details);
      },
    },
    xAxis: {
      type: "value",
      name: valueName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), formatter: value },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: differences.map(({ name, n }) => `${name}\nn = ${formats.count(n)}`),
      axisLabel: { ...axisText(look), lineHeight: 15, interval: 0, overflow: "truncate", width: 130 },
      axisLine: { onZero: true, lineStyle: { color: palette.quiet, width: 2 } },
      axisTick: { show: false },
    },
    series: [
      {
        type: "custom",
        id: "whiskers",
        silent: true,
        encode: { x: [1, 2], y: 0 },
        data: whiskerData(differences),
        renderItem: whisker(palette.quiet, palette.surface),
      },
      {
        type: "scatter",
        id: "differences",
        z: 5,
        symbolSize: 12,
        data: differences.map((difference) => ({
          value: difference.mean ?? "-",
          itemStyle: {
            color: difference.distinguishable ? difference.colour : palette.surface,
            borderColor: difference.colour,
            borderWidth: 2,
          },
        })),
      },
    ],
  };
}
