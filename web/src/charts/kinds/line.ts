import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";
import { type Band, bandSeries, isOfBand } from "./band";
import { dayOf, instantOf, msPerDay, timeAxis } from "./days";

/** A point of a line: day (yyyy-MM-dd), value, and what is told beside the value. */
export type DayPoint = readonly [day: string, value: number, note?: string];

export type Stroke = "solid" | "dashed" | "dotted";

/** A line over days. */
export type DayLine = {
  name: string;
  colour: string;
  stroke?: Stroke;
  /** True where each point is marked, for days that lie apart. */
  marked?: boolean;
  /** Days without a point after which the line is interrupted; left out, it never is. */
  longestGap?: number;
  points: readonly DayPoint[];
};

export type LineSpec = {
  lines: readonly DayLine[];
  /** Behind the lines, the first one lowest. */
  bands?: readonly Band[];
  valueName: string;
  value: (amount: number) => string;
  /** What the axis writes on a phone; a count in short where left out. */
  short?: (amount: number) => string;
  /** What a point's day is called; the day where left out. */
  heading?: (day: string) => string;
  fromZero?: boolean;
};

const strokes: Record<Stroke, "solid" | number[]> = { solid: "solid", dashed: [6, 5], dotted: [2, 4] };

/** Lines over time. The value axis need not begin at zero: a line's slope says what happened. */
export function lineOption(spec: LineSpec, look: Look): ChartOption {
  const { formats, hidden, narrow, palette } = look;
  const { valueName, value, short = formats.compact, heading = formats.day, fromZero = false } = spec;
  const shown = spec.lines.filter((line) => !hidden.has(line.name));
  const bands = (spec.bands ?? []).filter((band) => !hidden.has(band.name));
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { lineStyle: { color: palette.quiet } },
      formatter: (parameters) => {
        const points = (Array.isArray(parameters) ? parameters : [parameters]).filter(hasAmount);
        if (points.length === 0) return "";
        return tooltipContent(
          heading(dayOf((points[0]?.value as unknown[] | undefined)?.[0])),
          points.map((point) => ({
            name: point.seriesName ?? "",
            value: isOfBand(point) ? range(point.value, value) : told(point.value, value),
            colour: typeof point.color === "string" ? point.color : undefined,
          })),
        );
      },
    },
    xAxis: timeAxis(
      [...shown.flatMap((line) => line.points), ...bands.flatMap((band) => band.points)].map(([day]) => day),
      look,
    ),
    yAxis: {
      type: "value",
      scale: !fromZero,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: { ...axisText(look), formatter: narrow ? short : value },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: [
      ...bands.map(bandSeries),
      ...shown.map((line) => ({
        type: "line" as const,
        id: line.name,
        name: line.name,
        data: dataOf(line),
        color: line.colour,
        lineStyle: { width: line.stroke === "dashed" ? 2 : 2.5, type: strokes[line.stroke ?? "solid"] },
        showSymbol: line.marked === true || line.points.length === 1,
        symbol: "circle",
        symbolSize: line.points.length === 1 ? 7 : 5,
        sampling: line.longestGap === undefined ? ("lttb" as const) : undefined,
      })),
    ],
  };
}

type Datum = [instant: number, amount: number | null, note?: string];

/** The points of a line, with one without an amount where it is interrupted. */
function dataOf({ points, longestGap }: DayLine): Datum[] {
  return points.flatMap(([day, amount, note], at): Datum[] => {
    const instant = instantOf(day);
    const point: Datum = note === undefined ? [instant, amount] : [instant, amount, note];
    const before = points[at - 1];
    const gap = before === undefined ? 0 : (instant - instantOf(before[0])) / msPerDay;
    return longestGap !== undefined && gap > longestGap ? [[instant - msPerDay, null], point] : [point];
  });
}

/** False for the point that interrupts a line. */
const hasAmount = ({ value }: { value?: unknown }): boolean => (value as Datum)[1] !== null;

/** Value and note of a line's point. */
function told(point: unknown, value: (amount: number) => string): string {
  const [, amount, note] = point as [number, number, string?];
  return note === undefined ? value(amount) : `${value(amount)} · ${note}`;
}

function range(point: unknown, value: (amount: number) => string): string {
  const [, low, high] = point as [number, number, number];
  return `${value(low)} to ${value(high)}`;
}
