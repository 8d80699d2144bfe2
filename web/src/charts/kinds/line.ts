import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";

/** A line over days. */
export type DayLine = {
  name: string;
  colour: string;
  dashed?: boolean;
  /** Days (yyyy-MM-dd) and values. */
  points: readonly (readonly [day: string, value: number])[];
};

export type LineSpec = {
  lines: readonly DayLine[];
  valueName: string;
  value: (amount: number) => string;
};

const dayOf = (instant: unknown) => new Date(Number(instant)).toISOString().slice(0, 10);

/** Lines over time. The value axis need not begin at zero: a line's slope says what happened. */
export function lineOption({ lines, valueName, value }: LineSpec, look: Look): ChartOption {
  const { formats, hidden, narrow, palette } = look;
  const shown = lines.filter((line) => !hidden.has(line.name));
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { lineStyle: { color: palette.quiet } },
      formatter: (parameters) => {
        const points = Array.isArray(parameters) ? parameters : [parameters];
        return tooltipContent(
          formats.day(dayOf((points[0]?.value as number[] | undefined)?.[0])),
          points.map((point) => ({
            name: point.seriesName ?? "",
            value: value((point.value as number[])[1] ?? 0),
            colour: typeof point.color === "string" ? point.color : undefined,
          })),
        );
      },
    },
    xAxis: {
      type: "time",
      axisLabel: {
        ...axisText(look),
        hideOverlap: true,
        formatter: (instant: number) => tick(instant, shown, look),
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      splitNumber: narrow ? 3 : 6,
    },
    yAxis: {
      type: "value",
      scale: true,
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
    series: shown.map((line) => ({
      type: "line",
      id: line.name,
      name: line.name,
      data: line.points.map(([day, amount]) => [Date.parse(`${day}T00:00:00Z`), amount]),
      color: line.colour,
      lineStyle: { width: line.dashed ? 2 : 2.5, type: line.dashed ? [6, 5] : "solid" },
      showSymbol: line.points.length === 1,
      symbol: "circle",
      symbolSize: 7,
      sampling: "lttb",
    })),
  };
}

const aboutAYear = 400;

function tick(instant: number, lines: readonly DayLine[], { formats }: Look): string {
  const days = lines.flatMap((line) => line.points.map(([day]) => Date.parse(day)));
  const span = (Math.max(...days) - Math.min(...days)) / 86_400_000;
  return span > aboutAYear ? formats.month(dayOf(instant)) : formats.shortDay(dayOf(instant));
}
