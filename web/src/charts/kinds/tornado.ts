import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** How far a lower and a higher input move an outcome. */
export type Swing = {
  name: string;
  /** Words under the name, such as the two inputs. */
  note: string;
  /** Change of the outcome under the lower input. */
  low: number;
  /** Change of the outcome under the higher input. */
  high: number;
  details: readonly TooltipRow[];
};

export type TornadoSpec = {
  swings: readonly Swing[];
  valueName: string;
  axis: (amount: number) => string;
};

/** The legend's names for the two sides. */
export const lowName = "Lower assumption";
export const highName = "Higher assumption";

/** Lying bars to both sides of no change, in the order given. */
export function tornadoOption({ swings, valueName, axis }: TornadoSpec, look: Look): ChartOption {
  const { hidden, narrow, palette } = look;
  const sides = [
    { name: lowName, colour: palette.quiet, of: (swing: Swing) => swing.low },
    { name: highName, colour: palette.brand, of: (swing: Swing) => swing.high },
  ].filter((side) => !hidden.has(side.name));
  return {
    ...baseOption(look),
    grid: { ...plotGrid, top: 8, bottom: 20 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const swing = swings[point?.dataIndex ?? -1];
        return swing === undefined ? "" : tooltipContent(swing.name, swing.details);
      },
    },
    xAxis: {
      type: "value",
      name: valueName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), formatter: axis, hideOverlap: true },
      splitLine: splitLine(look),
      splitNumber: narrow ? 2 : 4,
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: swings.map(({ name, note }) => `${name}\n${note}`),
      axisLabel: {
        ...axisText(look),
        lineHeight: 16,
        interval: 0,
        overflow: "break",
        width: narrow ? 120 : 190,
      },
      axisLine: { onZero: true, lineStyle: { color: palette.muted } },
      axisTick: { show: false },
    },
    series: sides.map(({ name, colour, of }) => ({
      type: "bar",
      id: name,
      name,
      barGap: "-100%",
      barMaxWidth: 22,
      itemStyle: { color: colour },
      data: swings.map(of),
    })),
  };
}
