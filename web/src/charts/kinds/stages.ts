import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look, PointShape } from "../spec";
import { tooltipContent } from "../tooltip";

/** A line over stages. */
export type StageLine = {
  name: string;
  colour: string;
  shape: PointShape;
  /** One for each stage; null: there is no value, and the line has a gap. */
  values: readonly (number | null)[];
};

export type StagesSpec = {
  stages: readonly string[];
  lines: readonly StageLine[];
  /** What the stages are of. */
  stageName: string;
  valueName: string;
  value: (amount: number) => string;
};

/** Lines from zero over a few stages that lie as far apart as each other, whatever time lies between them. */
export function stagesOption(
  { stages, lines, stageName, valueName, value }: StagesSpec,
  look: Look,
): ChartOption {
  const { formats, hidden, palette } = look;
  const shown = lines.filter((line) => !hidden.has(line.name));
  return {
    ...baseOption(look),
    grid: { ...plotGrid, bottom: 20 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { lineStyle: { color: palette.quiet } },
      formatter: (parameters) => {
        const stage = (Array.isArray(parameters) ? parameters[0] : parameters)?.dataIndex ?? -1;
        return tooltipContent(
          stages[stage] ?? "",
          shown.map(({ name, colour, values }) => {
            const amount = values[stage] ?? null;
            return { name, colour, value: amount === null ? "none" : value(amount) };
          }),
        );
      },
    },
    xAxis: {
      type: "category",
      data: [...stages],
      name: stageName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), interval: 0 },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      min: 0,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: { ...axisText(look), formatter: formats.compact },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: shown.map(({ name, colour, shape, values }) => ({
      type: "line",
      id: name,
      name,
      color: colour,
      symbol: shape,
      symbolSize: 9,
      lineStyle: { width: 2.5 },
      connectNulls: false,
      data: values.map((amount) => amount ?? "-"),
    })),
  };
}
