import { axisName, axisText, baseOption, plotGrid, splitLine } from "../base";
import type { ChartOption, Look } from "../spec";
import { type TooltipRow, tooltipContent } from "../tooltip";

/** Bars of one kind, one for each place on the axis. */
export type Group = {
  name: string;
  colour: string;
  /** Null: there is no value, and no bar. */
  values: readonly (number | null)[];
};

export type GroupsSpec = {
  /** What is under each place of the axis. */
  places: readonly string[];
  /** What the tooltip says of each place. */
  details: readonly { title: string; rows: readonly TooltipRow[] }[];
  groups: readonly Group[];
  valueName: string;
  axis: (amount: number) => string;
};

/** Standing bars side by side, up and down from zero. */
export function groupsOption(
  { places, details, groups, valueName, axis }: GroupsSpec,
  look: Look,
): ChartOption {
  const { hidden, palette } = look;
  const shown = groups.filter((group) => !hidden.has(group.name));
  return {
    ...baseOption(look),
    grid: plotGrid,
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: "axis",
      axisPointer: { type: "shadow" },
      formatter: (parameters) => {
        const point = Array.isArray(parameters) ? parameters[0] : parameters;
        const detail = details[point?.dataIndex ?? -1];
        return detail === undefined ? "" : tooltipContent(detail.title, detail.rows);
      },
    },
    xAxis: {
      type: "category",
      // Numbered: two places may be called the same.
      data: places.map((_, index) => String(index)),
      axisLabel: {
        ...axisText(look),
        hideOverlap: true,
        formatter: (index: string) => places[Number(index)] ?? "",
      },
      axisLine: { onZero: true, lineStyle: { color: palette.quiet } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      name: valueName,
      nameTextStyle: { ...axisName(look), align: "left" },
      nameGap: 12,
      axisLabel: { ...axisText(look), formatter: axis },
      splitLine: splitLine(look),
      splitNumber: 4,
    },
    series: shown.map((group) => ({
      type: "bar",
      id: group.name,
      name: group.name,
      color: group.colour,
      barMaxWidth: 24,
      barMinWidth: 2,
      barGap: "0%",
      data: group.values.map((amount) => amount ?? "-"),
    })),
  };
}
