import { sentence } from "../../../format/names";

/** A metric as people call it, and whether it is of a day or of a post. */
export const metricName = (metric: string, kind: string): string =>
  `${sentence(metric.replaceAll(/([a-z])([A-Z])/g, "$1 $2"))} of ${kind === "day" ? "a day" : "a post"}`;
