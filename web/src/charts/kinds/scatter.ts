import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look, PointShape } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";
import { niceStep } from "./bars";
import { timeAxis } from "./days";

/** A point of two values, its size a third. */
export type ScatterPoint = {
  x: number;
  y: number;
  /** Null: the point is drawn as small as can be. */
  size: number | null;
  name: string;
  details: readonly TooltipRow[];
};

/** Points of one kind, told from the others by colour and by shape. */
export type ScatterGroup = {
  name: string;
  colour: string;
  shape: PointShape;
  points: readonly ScatterPoint[];
};

export type ScatterAxis = {
  name: string;
  value: (amount: number) => string;
  /** What the axis writes on a phone; a count in short where left out. */
  short?: (amount: number) => string;
};

/** A line among the points, such as their moving mean. */
export type ScatterLine = {
  name: string;
  colour: string;
  points: readonly (readonly [x: number, y: number])[];
};

export type ScatterSpec = {
  groups: readonly ScatterGroup[];
  lines?: readonly ScatterLine[];
  /** Of an axis of days the points' values are instants, milliseconds since 1970. */
  x: ScatterAxis | { days: readonly string[] };
  y: ScatterAxis;
  /** A level to compare with; null: none. */
  level: { name: string; value: number } | null;
};

const smallest = 6;
const largest = 34;
/** Of points whose size says nothing. */
const plain = 9;

/** Points from zero on every axis but one of days; a point's area grows with its third value. */
export function scatterOption({ groups, lines = [], x, y, level }: ScatterSpec, look: Look): ChartOption {
  const shown = groups.filter((group) => !look.hidden.has(group.name));
  const most = greatest(groups);
  return {
    ...baseOption(look),
    grid: { ...plotGrid, right: 24, bottom: 22 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "item",
      formatter: (parameters) => {
        const item = Array.isArray(parameters) ? parameters[0] : parameters;
        const point = shown[item?.seriesIndex ?? -1]?.points[item?.dataIndex ?? -1];
        return point === undefined ? "" : tooltipContent(point.name, point.details);
      },
    },
    xAxis:
      "days" in x
        ? timeAxis(x.days, look)
        : {
            ...valueAxis(x, look),
            nameLocation: "middle",
            nameGap: 30,
            splitNumber: look.narrow ? 3 : 6,
          },
    yAxis: {
      ...valueAxis(y, look),
      // A level above every point has to be seen as well, and the axis ends with a tick.
      max: ({ max }: { max: number }) =>
        level !== null && level.value > max ? tickAbove(level.value) : null,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
    },
    series: [
      ...shown.map((group, index) => pointSeries(group, most, index > 0 ? null : level, y, look)),
      ...lines.filter((line) => !look.hidden.has(line.name)).map(lineSeries),
    ],
  };
}

function lineSeries({ name, colour, points }: ScatterLine): LineSeriesOption {
  return {
    type: "line",
    id: name,
    name,
    data: points.map(([at, amount]) => [at, amount]),
    color: colour,
    lineStyle: { width: 2.5 },
    showSymbol: points.length === 1,
    silent: true,
    z: 4,
  };
}

function pointSeries(
  group: ScatterGroup,
  most: number,
  level: ScatterSpec["level"],
  y: ScatterAxis,
  { palette }: Look,
): ScatterSeriesOption {
  return {
    type: "scatter",
    id: group.name,
    name: group.name,
    symbol: group.shape,
    data: group.points.map((point) => ({
      value: [point.x, point.y],
      symbolSize: most === 0 ? plain : diameter(point.size, most),
    })),
    itemStyle: { color: group.colour, opacity: 0.7, borderColor: palette.surface, borderWidth: 1 },
    emphasis: { itemStyle: { opacity: 1 } },
    markLine:
      level === null
        ? { data: [] }
        : {
            silent: true,
            symbol: "none",
            lineStyle: { color: palette.goal, type: [6, 5], width: 2 },
            label: {
              formatter: `${level.name} ${y.value(level.value)}`,
              position: "insideEndTop",
              color: palette.goal,
              fontWeight: 600,
              distance: 4,
            },
            data: [{ yAxis: level.value }],
          },
  };
}

function valueAxis({ name, value, short }: ScatterAxis, look: Look) {
  return {
    type: "value" as const,
    min: 0,
    name,
    nameTextStyle: axisName(look),
    axisLabel: {
      ...axisText(look),
      hideOverlap: true,
      formatter: look.narrow ? (short ?? look.formats.compact) : value,
    },
    axisLine: { show: false },
    splitLine: splitLine(look),
    splitNumber: 4,
  };
}

function tickAbove(amount: number): number {
  const step = niceStep(amount);
  return Math.ceil((amount * 1.02) / step) * step;
}

const greatest = (groups: readonly ScatterGroup[]): number =>
  groups.flatMap((group) => group.points).reduce((most, { size }) => Math.max(most, size ?? 0), 0);

/** Points are compared by their areas, so the diameter grows with the root. */
export const diameter = (size: number | null, most: number): number =>
  size === null || most <= 0 ? smallest : Math.max(smallest, largest * Math.sqrt(Math.max(size, 0) / most));
