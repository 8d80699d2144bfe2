import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";
import { niceStep } from "./bars";

/** A step of time: a day or a month. */
export type Step = {
  /** What the axis calls it; empty where it has no label. */
  label: string;
  /** What the tooltip is headed with. */
  name: string;
  /** Null: there is no value, and no bar. */
  value: number | null;
  /** How many marks lie above it. */
  marks: number;
  details: readonly TooltipRow[];
};

export type MarkedSpec = {
  steps: readonly Step[];
  bars: string;
  marks: string;
  valueName: string;
  axis: (amount: number) => string;
};

// Room for the lane above the highest bar.
const withLane = 1.12;

const smallest = 7;
const largest = 17;
const growth = 2.5;

/** Marks grow with their number, within bounds. */
const sizeOf = (marks: number) => Math.min(smallest + growth * (marks - 1), largest);

/** Bars from zero over time, with marks in a lane above them; both can be switched off by name. */
export function markedOption({ steps, bars, marks, valueName, axis }: MarkedSpec, look: Look): ChartOption {
  const { hidden, palette } = look;
  const top = Math.max(0, ...steps.map((step) => step.value ?? 0)) * withLane;
  const interval = niceStep(top);
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: palette.quiet } },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const step = steps[point?.dataIndex ?? -1];
        return step === undefined ? "" : tooltipContent(step.name, step.details);
      },
    },
    xAxis: {
      type: "category",
      data: steps.map((_, index) => String(index)),
      axisLabel: {
        ...axisText(look),
        interval: (index: number) => steps[index]?.label !== "",
        hideOverlap: true,
        formatter: (index: string) => steps[Number(index)]?.label ?? "",
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: [
      {
        type: "value",
        min: 0,
        max: Math.max(1, Math.ceil(top / interval)) * interval,
        interval,
        name: valueName,
        nameTextStyle: { ...axisName(look), align: "left" },
        nameGap: 12,
        axisLabel: { ...axisText(look), formatter: axis },
        splitLine: splitLine(look),
      },
      { type: "value", min: 0, max: 1, show: false },
    ],
    series: [
      {
        type: "bar",
        id: "bars",
        color: palette.brand,
        barMaxWidth: 32,
        barMinWidth: 1.5,
        data: hidden.has(bars) ? [] : steps.map((step) => step.value ?? "-"),
      },
      {
        type: "scatter",
        id: "marks",
        yAxisIndex: 1,
        z: 4,
        color: palette.goal,
        itemStyle: { borderColor: palette.surface, borderWidth: 1 },
        symbolSize: ([, , count]: number[]) => sizeOf(count ?? 1),
        data: hidden.has(marks)
          ? []
          : steps.flatMap((step, index) => (step.marks === 0 ? [] : [[index, 0.96, step.marks]])),
      },
    ],
  };
}
