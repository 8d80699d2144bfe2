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
  /** Writes the numbers of the axis; as values where left out. */
  axis?: (amount: number) => string;
  /** What the axis writes where a value takes too much room on a phone; a count in short where left out. */
  short?: (amount: number) => string;
  /** A level to compare with; null: none. */
  goal: { name: string; value: number } | null;
};

// Room for the label beyond the end of the longest bar.
const withLabel = 1.08;

/** Bars from zero, up or down, with an optional level across them. */
export function barsOption({ bars, valueName, value, axis, short, goal }: BarsSpec, look: Look): ChartOption {
  const { formats, narrow, palette } = look;
  const amounts = bars.map((bar) => bar.value ?? 0);
  const top = Math.max(goal?.value ?? 0, ...amounts);
  const bottom = Math.min(goal?.value ?? 0, ...amounts);
  const step = niceStep(Math.max(top, -bottom) * withLabel);
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
        ...(narrow ? narrowLabel(bars.length) : { width: 150 }),
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      min: bottom < 0 ? -roundUp(-bottom * withLabel, step) : 0,
      max: roundUp(top * withLabel, step),
      interval: step,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: {
        ...axisText(look),
        formatter: (amount: number) =>
          narrow ? (short ?? formats.compact)(amount) : (axis ?? value)(amount),
      },
      splitLine: splitLine(look),
    },
    series: [
      {
        type: "bar",
        id: "bars",
        barMaxWidth: 72,
        data: bars.map((bar) => ({
          value: bar.value ?? "-",
          itemStyle: { color: bar.colour, borderRadius: isDown(bar) ? [0, 0, 6, 6] : [6, 6, 0, 0] },
          label: { position: isDown(bar) ? ("bottom" as const) : ("top" as const) },
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
                  // The label may lie on a bar.
                  backgroundColor: palette.surface,
                  borderRadius: 4,
                  padding: [2, 4],
                },
                data: [{ yAxis: goal.value }],
              },
      },
    ],
  };
}

const narrowPlot = 280;
const smallFont = { fontSize: 10 };

/** Names of bars side by side on a phone: many of them are written small. */
const narrowLabel = (bars: number) => ({
  width: Math.min(88, Math.floor(narrowPlot / bars)),
  ...(bars > 3 ? smallFont : {}),
});

const isDown = ({ value }: Bar): boolean => value !== null && value < 0;

const mostSteps = 6;

/** The distance of an axis's ticks: the smallest round number of which no more than six hold an amount. */
export function niceStep(amount: number): number {
  if (amount <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(amount / mostSteps));
  return power * ([1, 2, 2.5, 5].find((step) => amount <= step * power * mostSteps) ?? 10);
}

/** The next tick upwards, so that the axis ends with a label. */
const roundUp = (amount: number, step: number): number => Math.ceil(amount / step) * step;
