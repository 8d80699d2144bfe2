import type { CustomSeriesOption } from "echarts";
import { unavailableWord } from "../../format/formats";
import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** A mean with its interval. */
export type Estimate = {
  name: string;
  /** Observations, shown beside the name. */
  n: number;
  /** Null: there is no mean, and nothing is drawn. */
  mean: number | null;
  /** Null on either side: no interval is drawn. */
  low: number | null;
  high: number | null;
  colour: string;
  details: readonly TooltipRow[];
};

export type IntervalsSpec = {
  estimates: readonly Estimate[];
  valueName: string;
  value: (amount: number) => string;
  /** Writes the numbers of the axis; as whole numbers where left out. */
  axis?: (amount: number) => string;
};

/** The legend's name for the whiskers, which can be switched off. */
export const whiskersName = "95 % interval";

/** Lying bars from zero, each with its 95 % interval as a whisker. */
export function intervalsOption(
  { estimates, valueName, value, axis }: IntervalsSpec,
  look: Look,
): ChartOption {
  const { formats, hidden, palette } = look;
  const shown = estimates.filter((estimate) => !hidden.has(estimate.name));
  const withWhiskers = hidden.has(whiskersName) ? [] : shown;
  const hasNegative = shown.some(({ mean, low }) => Math.min(mean ?? 0, low ?? 0) < 0);
  return {
    ...baseOption(look),
    grid: { ...plotGrid, top: 8, bottom: 20 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const estimate = shown[point?.dataIndex ?? -1];
        return estimate === undefined ? "" : tooltipContent(estimate.name, estimate.details);
      },
    },
    xAxis: {
      type: "value",
      // Bars begin at 0; what lies below it is not cut off.
      min: hasNegative ? undefined : 0,
      name: valueName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), hideOverlap: true, formatter: axis ?? formats.count },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: shown.map(
        ({ name, mean, n }) =>
          `${name}\n${mean === null ? unavailableWord.toLowerCase() : value(mean)} · n = ${formats.count(n)}`,
      ),
      axisLabel: { ...axisText(look), lineHeight: 16, interval: 0 },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    series: [
      {
        type: "bar",
        id: "means",
        barMaxWidth: 34,
        data: shown.map((estimate) => ({
          value: estimate.mean ?? "-",
          itemStyle: { color: estimate.colour, borderRadius: [0, 6, 6, 0] },
        })),
      },
      {
        type: "custom",
        id: "whiskers",
        name: whiskersName,
        z: 5,
        silent: true,
        clip: true,
        encode: { x: [1, 2], y: 0 },
        data: whiskerData(withWhiskers),
        renderItem: whisker(palette.ink, palette.surface),
      },
    ],
  };
}

/** Row, low and high of every estimate that has an interval. */
export function whiskerData(estimates: readonly Estimate[]): number[][] {
  return estimates.flatMap(({ low, high }, row) => (low === null || high === null ? [] : [[row, low, high]]));
}

const capHalf = 7;

/** Draws a whisker from low to high, lying or standing, with a halo that sets it off from what it lies on. */
export function whisker(stroke: string, halo: string, standing = false): CustomSeriesOption["renderItem"] {
  return (_, api) => {
    const row = api.value(0);
    const at = (amount: ReturnType<typeof api.value>) => api.coord(standing ? [row, amount] : [amount, row]);
    const [x1 = 0, y1 = 0] = at(api.value(1));
    const [x2 = 0, y2 = 0] = at(api.value(2));
    const cap = (x: number, y: number) =>
      standing
        ? { x1: x - capHalf, x2: x + capHalf, y1: y, y2: y }
        : { x1: x, x2: x, y1: y - capHalf, y2: y + capHalf };
    const lines = [{ x1, x2, y1, y2 }, cap(x1, y1), cap(x2, y2)];
    const drawn = (colour: string, lineWidth: number) =>
      lines.map((shape) => ({ type: "line" as const, shape, style: { stroke: colour, lineWidth } }));
    return { type: "group", children: [...drawn(halo, 4), ...drawn(stroke, 2)] };
  };
}
