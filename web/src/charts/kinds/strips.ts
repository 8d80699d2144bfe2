import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** A dot in a strip. */
export type Dot = {
  /** The strip that it lies in. */
  strip: string;
  value: number;
  name: string;
  details: readonly TooltipRow[];
};

export type StripsSpec = {
  /** The strips in order, each with words under its name. */
  strips: readonly { name: string; note: string }[];
  dots: readonly Dot[];
  valueName: string;
  axis: (amount: number) => string;
};

const step = 0.09;
const widest = 0.36;

/** Every observation as a dot above its group, from zero; dots are set side by side so that none hides another. */
export function stripsOption({ strips, dots, valueName, axis }: StripsSpec, look: Look): ChartOption {
  const { palette } = look;
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "item",
      formatter: (parameters) => {
        const dot = dots[Array.isArray(parameters) ? -1 : parameters.dataIndex];
        return dot === undefined ? "" : tooltipContent(dot.name, dot.details);
      },
    },
    xAxis: {
      type: "value",
      min: -0.5,
      max: strips.length - 0.5,
      interval: 0.5,
      axisLabel: {
        ...axisText(look),
        lineHeight: 17,
        formatter: (at: number) => labelAt(strips, at),
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      min: dots.some((dot) => dot.value < 0) ? undefined : 0,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLine: { show: false, onZero: false },
      axisTick: { show: false },
      axisLabel: { ...axisText(look), formatter: axis },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: [
      {
        type: "scatter",
        id: "dots",
        color: palette.brand,
        symbolSize: 11,
        itemStyle: { opacity: 0.85, borderColor: palette.surface, borderWidth: 1 },
        data: placed(strips, dots),
      },
    ],
  };
}

/** Where each dot lies: its strip, moved aside by its place among the strip's dots. */
export function placed(strips: StripsSpec["strips"], dots: readonly Dot[]): [number, number][] {
  const before = new Map<string, number>();
  return dots.map(({ strip, value }) => {
    const nth = before.get(strip) ?? 0;
    before.set(strip, nth + 1);
    const side = nth % 2 === 0 ? 1 : -1;
    const aside = (Math.ceil(nth / 2) * step) % widest;
    return [strips.findIndex(({ name }) => name === strip) + side * aside, value];
  });
}

function labelAt(strips: StripsSpec["strips"], at: number): string {
  const strip = Number.isInteger(at) ? strips[at] : undefined;
  return strip === undefined ? "" : `${strip.name}\n${strip.note}`;
}
