import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** A standing bar. */
export type Bar = {
  name: string;
  /** Words under the name. */
  note: string;
  /** Null: there is no value, and no bar. */
  value: number | null;
  colour: string;
  details: readonly TooltipRow[];
};

export type BarsSpec = {
  bars: readonly Bar[];
  valueName: string;
  value: (amount: number) => string;
  /** A level to compare with; null: none. */
  goal: { name: string; value: number } | null;
};

/** Bars from zero, with an optional level across them. */
export function barsOption({ bars, valueName, value, goal }: BarsSpec, look: Look): ChartOption {
  const { formats, narrow, palette } = look;
  const top = Math.max(goal?.value ?? 0, ...bars.map((bar) => bar.value ?? 0));
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "item",
      formatter: (parameters) => {
        const bar = bars[Array.isArray(parameters) ? -1 : parameters.dataIndex];
        return bar === undefined ? "" : tooltipContent(bar.name, bar.details);
      },
    },
    xAxis: {
      type: "category",
      data: bars.map((bar) => `${bar.name}\n${bar.note}`),
      axisLabel: {
        ...axisText(look),
        interval: 0,
        lineHeight: 17,
        overflow: "break",
        width: narrow ? 88 : 150,
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      min: 0,
      // Room for the label above the highest bar.
      max: (extent) => niceTop(Math.max(extent.max, top) * 1.08),
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: {
        ...axisText(look),
        formatter: (amount: number) => (narrow ? formats.compact(amount) : value(amount)),
      },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: [
      {
        type: "bar",
        id: "bars",
        barMaxWidth: 72,
        data: bars.map((bar) => ({
          value: bar.value ?? "-",
          itemStyle: { color: bar.colour, borderRadius: [6, 6, 0, 0] },
        })),
        label: {
          show: true,
          position: "top",
          color: palette.ink,
          fontWeight: 600,
          formatter: ({ value: amount }) => (typeof amount === "number" ? value(amount) : ""),
        },
        markLine:
          goal === null
            ? { data: [] }
            : {
                silent: true,
                symbol: "none",
                lineStyle: { color: palette.goal, type: [6, 5], width: 2 },
                label: {
                  formatter: `${goal.name} ${value(goal.value)}`,
                  position: "insideStartTop",
                  color: palette.goal,
                  fontWeight: 600,
                  distance: 4,
                },
                data: [{ yAxis: goal.value }],
              },
      },
    ],
  };
}

/** The next round number upwards, so that the axis ends with a label. */
export function niceTop(amount: number): number {
  if (amount <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(amount)) / 2;
  return Math.ceil(amount / step) * step;
}
