import type { CustomSeriesOption } from "echarts";
import { instantOf } from "./days";

/** What lies between two lines over days, such as an interval of a forecast. */
export type Band = {
  name: string;
  colour: string;
  opacity: number;
  points: readonly (readonly [day: string, low: number, high: number])[];
};

/** A band as one surface. */
export function bandSeries({ name, colour, opacity, points }: Band): CustomSeriesOption {
  const data = points.map(([day, low, high]) => [instantOf(day), low, high]);
  return {
    type: "custom",
    id: name,
    name,
    color: colour,
    silent: true,
    clip: true,
    encode: { x: 0, y: [1, 2] },
    data,
    renderItem: ({ dataIndex }, api) => {
      // The first item draws for all, so that no seam shows between the days.
      if (dataIndex !== 0) return null;
      const edge = (side: 1 | 2) => data.map((point) => api.coord([point[0] ?? 0, point[side] ?? 0]));
      return {
        type: "polygon",
        shape: { points: [...edge(2), ...edge(1).toReversed()] },
        style: { fill: colour, opacity },
      };
    },
  };
}

/** True for a tooltip's point that belongs to a band. */
export const isOfBand = (point: { seriesType?: string }): boolean => point.seriesType === "custom";
