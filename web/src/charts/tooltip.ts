import type { TooltipComponentOption } from "echarts";
import type { Palette } from "./palette";

/** A line of a tooltip: what, and how much. */
export type TooltipRow = { name: string; value: string; colour?: string };

export const tooltipStyle = (palette: Palette): TooltipComponentOption => ({
  confine: true,
  backgroundColor: palette.surface,
  borderColor: palette.line,
  padding: [8, 12],
  textStyle: { color: palette.ink, fontSize: 13 },
  extraCssText: "border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / 14%);",
});

/** A tooltip built of text nodes: names and captions are hostile input. */
export function tooltipContent(title: string, rows: readonly TooltipRow[]): HTMLElement {
  const box = document.createElement("div");
  const heading = document.createElement("div");
  heading.textContent = title;
  heading.style.fontWeight = "600";
  box.append(heading);
  for (const row of rows) box.append(rowElement(row));
  return box;
}

function rowElement({ name, value, colour }: TooltipRow): HTMLElement {
  const line = document.createElement("div");
  line.style.cssText = "display:flex;align-items:center;gap:6px;margin-top:2px;white-space:normal";
  if (colour !== undefined) {
    const mark = document.createElement("span");
    mark.style.cssText = "width:8px;height:8px;border-radius:50%;flex:none";
    mark.style.backgroundColor = colour;
    line.append(mark);
  }
  const label = document.createElement("span");
  label.textContent = name;
  const number = document.createElement("span");
  number.textContent = value;
  number.style.cssText =
    "margin-left:auto;padding-left:16px;font-weight:600;font-variant-numeric:tabular-nums";
  line.append(label, number);
  return line;
}
