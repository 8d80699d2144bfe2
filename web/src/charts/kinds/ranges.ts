import type { CustomSeriesOption } from "echarts";
import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** One of several answers to the same question. */
export type RangePoint = {
  value: number;
  /** True for the answer that counts. */
  inForce: boolean;
};

/** Several answers about one thing, and how far they lie apart. */
export type Range = {
  name: string;
  /** Words under the name. */
  note: string;
  colour: string;
  points: readonly RangePoint[];
  details: readonly TooltipRow[];
};

export type RangesSpec = {
  ranges: readonly Range[];
  valueName: string;
  axis: (amount: number) => string;
  /** What lies on the line at zero. */
  zeroName: string;
};

/** The legend's names for the parts. */
export const inForceName = "Version in force";
export const othersName = "Other versions";

/** Points on a common axis that shows zero, with a line from the least to the greatest of each row. */
export function rangesOption({ ranges, valueName, axis, zeroName }: RangesSpec, look: Look): ChartOption {
  const { hidden, palette } = look;
  const shown = ranges.filter((range) => !hidden.has(range.name));
  const below = shown.some((range) => range.points.some((point) => point.value < 0));
  return {
    ...baseOption(look),
    grid: { ...plotGrid, top: 24, bottom: 20, right: 28 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const range = shown[point?.dataIndex ?? -1];
        return range === undefined ? "" : tooltipContent(range.name, range.details);
      },
    },
    xAxis: {
      type: "value",
      min: below ? undefined : 0,
      name: valueName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), formatter: axis, hideOverlap: true },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: shown.map(({ name, note }) => `${name}\n${note}`),
      axisLabel: { ...axisText(look), lineHeight: 16, interval: 0 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        // Carries the tooltip of each row and the line at zero; it draws nothing itself.
        type: "bar",
        id: "rows",
        data: shown.map((range) => ({
          value: Math.max(...range.points.map((point) => point.value)),
          itemStyle: { opacity: 0 },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          lineStyle: { color: palette.goal, type: [6, 5], width: 2 },
          label: {
            formatter: zeroName,
            position: "start",
            color: palette.goal,
            fontWeight: 600,
            align: "left",
          },
          data: [{ xAxis: 0 }],
        },
      },
      {
        type: "custom",
        id: "ranges",
        z: 5,
        silent: true,
        encode: { x: [1, 2], y: 0 },
        data: shown.map(({ points }, row) => [row, ...extent(points)]),
        renderItem: drawn(
          shown.map(({ colour, points }) => ({
            colour,
            points: points.filter((point) => !hidden.has(point.inForce ? inForceName : othersName)),
          })),
          palette.surface,
        ),
      },
    ],
  };
}

/** The least and the greatest of the points. */
export const extent = (points: readonly RangePoint[]): [number, number] => {
  const values = points.map((point) => point.value);
  return [Math.min(...values), Math.max(...values)];
};

function drawn(
  rows: readonly Pick<Range, "colour" | "points">[],
  surface: string,
): CustomSeriesOption["renderItem"] {
  return (_, api) => {
    const index = api.value(0) as number;
    const row = rows[index];
    const [left = 0, y = 0] = api.coord([api.value(1), index]);
    const [right = 0] = api.coord([api.value(2), index]);
    if (row === undefined) return { type: "group", children: [] };
    const dots = row.points
      .toSorted((a, b) => Number(a.inForce) - Number(b.inForce))
      .map(({ value, inForce }) => {
        const [x = 0] = api.coord([value, index]);
        return {
          type: "circle" as const,
          shape: { cx: x, cy: y, r: inForce ? 8 : 5 },
          style: { fill: inForce ? row.colour : surface, stroke: row.colour, lineWidth: 2 },
        };
      });
    const line = {
      type: "line" as const,
      shape: { x1: left, x2: right, y1: y, y2: y },
      style: { stroke: row.colour, lineWidth: 3, opacity: 0.45 },
    };
    return { type: "group", children: [line, ...dots] };
  };
}
