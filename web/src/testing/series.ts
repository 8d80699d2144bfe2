import type { ChartOption } from "../charts/spec";

/** The series of a chart as plain records, to look into. */
export function seriesOf({ series }: ChartOption): Record<string, unknown>[] {
  return (Array.isArray(series) ? series : [series]) as unknown as Record<string, unknown>[];
}
