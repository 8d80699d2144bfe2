import { unavailableWord } from "../../format/formats";
import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";
import { type Estimate, whisker, whiskerData, whiskersName } from "./intervals";

export type ColumnsSpec = {
  estimates: readonly Estimate[];
  valueName: string;
  value: (amount: number) => string;
};

const mostWithCounts = { narrow: 7, wide: 24 };

/** Standing bars from zero, each with its 95 % interval as a whisker and, where there is room, its observations below. */
export function columnsOption({ estimates, valueName, value }: ColumnsSpec, look: Look): ChartOption {
  const { formats, hidden, narrow, palette } = look;
  const withWhiskers = hidden.has(whiskersName) ? [] : estimates;
  const hasRoom = estimates.length <= (narrow ? mostWithCounts.narrow : mostWithCounts.wide);
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const estimate = estimates[point?.dataIndex ?? -1];
        return estimate === undefined ? "" : tooltipContent(estimate.name, estimate.details);
      },
    },
    xAxis: {
      type: "category",
      data: estimates.map(({ name, mean, n }) => {
        if (!hasRoom) return name;
        return mean === null && n > 0 ? `${name}\n${unavailableWord}` : `${name}\nn ${formats.count(n)}`;
      }),
      axisLabel: { ...axisText(look), interval: hasRoom ? 0 : "auto", lineHeight: 16 },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      min: 0,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: { ...axisText(look), formatter: (amount: number) => formats.count(amount) },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: [
      {
        type: "bar",
        id: "means",
        barMaxWidth: 48,
        data: estimates.map((estimate) => ({
          value: estimate.mean ?? "-",
          itemStyle: { color: estimate.colour, borderRadius: [6, 6, 0, 0] },
        })),
        label: {
          show: !narrow && estimates.length <= mostWithCounts.narrow,
          position: "insideBottom",
          color: palette.surface,
          fontWeight: 600,
          formatter: ({ value: amount }) => (typeof amount === "number" ? value(amount) : ""),
        },
      },
      {
        type: "custom",
        id: "whiskers",
        name: whiskersName,
        z: 5,
        silent: true,
        encode: { x: 0, y: [1, 2] },
        data: whiskerData(withWhiskers),
        renderItem: whisker(palette.ink, palette.surface, true),
      },
    ],
  };
}
