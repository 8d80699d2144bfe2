import { axisName, axisText, baseOption, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";
import { dayOf, instantOf, rangeOf, timeAxis } from "./days";

export type DayAmount = readonly [day: string, amount: number];

export type GainsSpec = {
  /** The level on each day. */
  level: { name: string; points: readonly DayAmount[] };
  /** What each day added (the first name) or took (the second). */
  change: { gain: string; loss: string; points: readonly DayAmount[] };
  /** What is counted. */
  valueName: string;
};

// The names of both axes and the days stand between the plots.
const upper = { top: 28, height: "52%" };
const lower = { top: "70%", bottom: 28 };
const right = 16;
const characterWidth = 7.5;

/** A level over days as a line, and below it the change of each day as a bar from zero, on the same days. */
export function gainsOption({ level, change, valueName }: GainsSpec, look: Look): ChartOption {
  const { formats, hidden, narrow, palette } = look;
  const write = narrow ? formats.compact : formats.count;
  const all = [...level.points, ...change.points];
  // Both plots begin at the same place, so that a bar stands below its day.
  const left = 12 + characterWidth * Math.max(...all.map(([, amount]) => write(amount).length), 2);
  const shown = all.map(([day]) => day);
  const days = timeAxis(shown, look);
  const { first, last } = rangeOf(shown);
  const bars = (name: string, colour: string, belongs: (amount: number) => boolean) => ({
    type: "bar" as const,
    id: name,
    name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    // Gains and losses share the place of their day.
    barGap: "-100%",
    barMaxWidth: 18,
    color: colour,
    data: change.points
      .filter(([, amount]) => belongs(amount))
      .map(([day, amount]) => [instantOf(day), amount]),
  });
  const series = [
    {
      type: "line" as const,
      id: level.name,
      name: level.name,
      color: palette.brand,
      lineStyle: { width: 2.5 },
      showSymbol: level.points.length === 1,
      symbol: "circle",
      symbolSize: 7,
      sampling: "lttb" as const,
      data: level.points.map(([day, amount]) => [instantOf(day), amount]),
    },
    bars(change.gain, palette.rise, (amount) => amount >= 0),
    bars(change.loss, palette.fall, (amount) => amount < 0),
  ];
  const valueAxis = (name: string, index: number) => ({
    type: "value" as const,
    gridIndex: index,
    scale: index === 0,
    name,
    nameTextStyle: { ...axisName(look), align: "left" as const, padding: [0, 0, 0, 8 - left] },
    nameGap: 12,
    axisLabel: { ...axisText(look), formatter: write },
    splitLine: splitLine(look),
    splitNumber: index === 0 ? 4 : 3,
  });
  return {
    ...baseOption(look),
    grid: [
      { left, right, ...upper },
      { left, right, ...lower },
    ],
    axisPointer: { link: [{ xAxisIndex: "all" }] },
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
            value: (point.seriesName === level.name ? formats.count : signed(look))(
              (point.value as number[])[1] ?? 0,
            ),
            colour: typeof point.color === "string" ? point.color : undefined,
          })),
        );
      },
    },
    xAxis: [
      { ...days, min: first, max: last, gridIndex: 0, axisLabel: { show: false } },
      { ...days, min: first, max: last, gridIndex: 1 },
    ],
    yAxis: [valueAxis(valueName, 0), valueAxis(`${valueName} gained or lost in a day`, 1)],
    series: series.filter(({ name }) => !hidden.has(name)),
  };
}

const signed =
  ({ formats }: Look) =>
  (amount: number) =>
    formats.difference(amount, "followers");
