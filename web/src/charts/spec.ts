import type {
  AxisPointerComponentOption,
  BarSeriesOption,
  CustomSeriesOption,
  GridComponentOption,
  LineSeriesOption,
  MarkLineComponentOption,
  PieSeriesOption,
  ScatterSeriesOption,
  TooltipComponentOption,
} from "echarts";
import type { ComposeOption } from "echarts/core";
import type { ReactNode, Ref } from "react";
import type { Formats } from "../format/formats";
import type { Palette, Scheme } from "./palette";

/** What the charts here are made of; the parts that ECharts is loaded with in engine.ts. */
export type ChartOption = ComposeOption<
  | AxisPointerComponentOption
  | BarSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | LineSeriesOption
  | MarkLineComponentOption
  | PieSeriesOption
  | ScatterSeriesOption
  | TooltipComponentOption
>;

/** Everything outside the data that a chart's looks depend on. */
export type Look = {
  scheme: Scheme;
  palette: Palette;
  formats: Formats;
  /** True on a phone. */
  narrow: boolean;
  /** Legend entries that were switched off. */
  hidden: ReadonlySet<string>;
};

/** The shape of a point, so that groups are told apart without their colours. */
export type PointShape = "circle" | "diamond" | "triangle" | "rect";

/** An entry of the legend: switches a part of the chart on and off. */
export type LegendEntry = {
  name: string;
  mark: "line" | "dashes" | "dots" | "block" | "dot" | "ring" | "diamond" | "triangle" | "rect" | "whisker";
  colour: (look: Pick<Look, "scheme" | "palette">) => string;
  /** A figure beside the name. */
  note?: string;
};

/** A cell of a chart's data: shown in the table, exact in the download. */
export type Cell = {
  text: string;
  /** Null: there is no value. */
  raw: string | number | null;
  /** Shown in place of the text where there is more to say. */
  node?: ReactNode;
};

/** The data of a chart as a table. */
export type DataTable = {
  columns: readonly { name: string; numeric: boolean }[];
  rows: readonly (readonly Cell[])[];
};

/** A drawing that can be copied into a picture. */
export type Drawing = { copy: (background: string) => HTMLCanvasElement };

/** What every chart tells, however it is drawn. */
export type ChartFacts = {
  legend: readonly LegendEntry[];
  table: DataTable;
  /** What the chart shows, in a sentence, for those who do not see it. */
  summary: string;
};

/** A chart, apart from the frame around it. */
export type Chart = ChartFacts & { option: (look: Look) => ChartOption };

/** A chart that is drawn on the page itself, so that its parts can be walked through. */
export type PageChart = ChartFacts & { draw: (look: Look, drawing: Ref<Drawing>) => ReactNode };
