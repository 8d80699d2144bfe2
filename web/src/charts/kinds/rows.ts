import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** A lying bar. */
export type Row = {
  /** What it is called; may be hostile input, and is cut where there is no room. */
  name: string;
  /** Null: there is no value, and no bar. */
  value: number | null;
  colour: string;
  details: readonly TooltipRow[];
};

export type RowsSpec = {
  rows: readonly Row[];
  valueName: string;
  value: (amount: number) => string;
  /** Writes the numbers of the axis; in short where left out. */
  axis?: (amount: number) => string;
};

const wide = 190;
const narrowed = 104;

/** The height that a number of rows needs. */
export const rowsHeight = (rows: number): number => Math.max(rows, 3) * 30 + 60;

/** Lying bars from zero, each with its value behind it. */
export function rowsOption({ rows, valueName, value, axis }: RowsSpec, look: Look): ChartOption {
  const { formats, narrow, palette } = look;
  return {
    ...baseOption(look),
    grid: { ...plotGrid, top: 4, right: 64 },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "none" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const row = rows[point?.dataIndex ?? -1];
        return row === undefined ? "" : tooltipContent(row.name, row.details);
      },
    },
    xAxis: {
      type: "value",
      min: 0,
      name: valueName,
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: axisName(look),
      axisLabel: { ...axisText(look), hideOverlap: true, formatter: axis ?? formats.compact },
      splitLine: splitLine(look),
      splitNumber: narrow ? 2 : 4,
    },
    yAxis: {
      type: "category",
      inverse: true,
      // Numbered: two rows may be called the same.
      data: rows.map((_, index) => String(index)),
      axisLabel: {
        ...axisText(look),
        interval: 0,
        width: narrow ? narrowed : wide,
        overflow: "truncate",
        formatter: (index: string) => oneLine(rows[Number(index)]?.name ?? ""),
      },
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
    },
    series: [
      {
        type: "bar",
        id: "rows",
        barMaxWidth: 22,
        data: rows.map((row) => ({
          value: row.value ?? "-",
          itemStyle: { color: row.colour, borderRadius: [0, 5, 5, 0] },
        })),
        label: {
          show: true,
          position: "right",
          color: palette.ink,
          formatter: ({ value: amount }) => (typeof amount === "number" ? value(amount) : ""),
        },
      },
    ],
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
