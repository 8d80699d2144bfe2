import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { tooltipContent } from "../tooltip";

/** A line over steps, such as months from now. */
export type Curve = {
  name: string;
  colour: string;
  dashed?: boolean;
  /** By step, from the first; null: there is no value, and the line has a gap. */
  values: readonly (number | null)[];
};

export type CurveSpec = {
  curves: readonly Curve[];
  stepName: string;
  /** What a step is called in a tooltip. */
  step: (step: number) => string;
  valueName: string;
  value: (amount: number) => string;
  axis: (amount: number) => string;
};

/** Lines over steps that are counted from 1, from zero. */
export function curveOption(spec: CurveSpec, look: Look): ChartOption {
  const { curves, stepName, step, valueName, value, axis } = spec;
  const { hidden, narrow, palette } = look;
  const shown = curves.filter((curve) => !hidden.has(curve.name));
  const steps = Math.max(1, ...curves.map((curve) => curve.values.length));
  return {
    ...baseOption(look),
    grid: { ...plotGrid, bottom: 20 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { lineStyle: { color: palette.quiet } },
      formatter: (parameters) => {
        const points = Array.isArray(parameters) ? parameters : [parameters];
        const index = points[0]?.dataIndex ?? -1;
        return tooltipContent(
          step(index + 1),
          shown.flatMap(({ name, colour, values }) => {
            const amount = values[index] ?? null;
            return amount === null ? [] : [{ name, value: value(amount), colour }];
          }),
        );
      },
    },
    xAxis: {
      type: "value",
      min: 1,
      max: steps,
      minInterval: 1,
      name: stepName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: axisText(look),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      splitLine: { show: false },
      interval: tickStep(steps, narrow ? 4 : 8),
    },
    yAxis: {
      type: "value",
      min: 0,
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: { ...axisText(look), formatter: axis },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: shown.map((curve) => ({
      type: "line",
      id: curve.name,
      name: curve.name,
      data: curve.values.map((amount, index) => [index + 1, amount ?? "-"]),
      color: curve.colour,
      lineStyle: { width: curve.dashed ? 2 : 2.5, type: curve.dashed ? [6, 5] : "solid" },
      areaStyle: curve.dashed ? undefined : { opacity: 0.1 },
      showSymbol: curve.values.length === 1,
      symbol: "circle",
      symbolSize: 7,
    })),
  };
}

/** Steps between two labels: the least of 1, 2, 3, 6 and so on that leaves no more labels than wanted. */
export function tickStep(steps: number, labels: number): number {
  return [1, 2, 3, 6, 12, 24, 48].find((each) => steps / each <= labels) ?? steps;
}
