import type { ChartOption, Look } from "./spec";
import { tooltipStyle } from "./tooltip";

const fontFamily = '"Inter Variable", system-ui, sans-serif';

/** What every chart has in common: type, motion, tooltip. */
export function baseOption({ palette }: Look): ChartOption {
  return {
    useUTC: true,
    animationDuration: 300,
    animationDurationUpdate: 300,
    textStyle: { fontFamily, fontSize: 12, color: palette.muted },
    tooltip: tooltipStyle(palette),
  };
}

/** The plot's margins; labels find their own room. */
export const plotGrid = { left: 4, right: 16, top: 28, bottom: 4, outerBoundsMode: "same" } as const;

export const axisText = ({ palette }: Look) => ({ color: palette.muted, fontSize: 12 });

export const axisName = ({ palette }: Look) => ({ color: palette.muted, fontSize: 11 });

export const splitLine = ({ palette }: Look) => ({ lineStyle: { color: palette.line } });
