import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look, PointShape } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

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

export type ScatterSpec = {
  groups: readonly ScatterGroup[];
  x: ScatterAxis;
  y: ScatterAxis;
  /** A level to compare with; null: none. */
  level: { name: string; value: number } | null;
};

const smallest = 6;
const largest = 34;

/** Points from zero on both axes; a point's area grows with its third value. */
export function scatterOption({ groups, x, y, level }: ScatterSpec, look: Look): ChartOption {
  const { palette } = look;
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
    xAxis: {
      ...valueAxis(x, look),
      nameLocation: "middle",
      nameGap: 30,
      splitNumber: look.narrow ? 3 : 6,
    },
    yAxis: { ...valueAxis(y, look), nameTextStyle: { ...axisName(look), align: "left" }, nameGap: 12 },
    series: shown.map((group, index) => ({
      type: "scatter",
      id: group.name,
      name: group.name,
      symbol: group.shape,
      data: group.points.map((point) => ({
        value: [point.x, point.y],
        symbolSize: diameter(point.size, most),
      })),
      itemStyle: { color: group.colour, opacity: 0.7, borderColor: palette.surface, borderWidth: 1 },
      emphasis: { itemStyle: { opacity: 1 } },
      markLine:
        level === null || index > 0
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
    })),
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

const greatest = (groups: readonly ScatterGroup[]): number =>
  groups.flatMap((group) => group.points).reduce((most, { size }) => Math.max(most, size ?? 0), 0);

/** Points are compared by their areas, so the diameter grows with the root. */
export const diameter = (size: number | null, most: number): number =>
  size === null || most <= 0 ? smallest : Math.max(smallest, largest * Math.sqrt(Math.max(size, 0) / most));
