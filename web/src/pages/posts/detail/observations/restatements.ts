import type { PostObservation } from "../../../../api/types";

/** A value that was reported first and otherwise later, of the same instant. */
export type Restatement = {
  metric: string;
  /** The instant both speak of. */
  observedAt: string;
  first: number;
  settled: number;
  firstRecordedAt: string;
  settledRecordedAt: string;
};

/** Values of one instant that were reported again and differently; first reported against last. */
export function restatementsOf(observations: readonly PostObservation[]): Restatement[] {
  const byInstant = new Map<string, PostObservation[]>();
  for (const observation of observations) {
    if (observation.observedAt === null) continue;
    const reports = byInstant.get(observation.observedAt);
    if (reports === undefined) byInstant.set(observation.observedAt, [observation]);
    else reports.push(observation);
  }
  return [...byInstant].flatMap(([observedAt, reports]) => restatedAt(observedAt, reports));
}

function restatedAt(observedAt: string, reports: readonly PostObservation[]): Restatement[] {
  const ordered = reports.toSorted(
    (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.sequence - b.sequence,
  );
  const metrics = [...new Set(ordered.flatMap((report) => report.metrics.map((metric) => metric.name)))];
  return metrics.flatMap((metric) => {
    const told = ordered.flatMap(({ metrics: reads, recordedAt }) => {
      const value = reads.find((read) => read.name === metric)?.value ?? null;
      return value === null ? [] : [{ value, recordedAt }];
    });
    const [first, last] = [told[0], told.at(-1)];
    if (first === undefined || last === undefined || first.value === last.value) return [];
    return [
      {
        metric,
        observedAt,
        first: first.value,
        settled: last.value,
        firstRecordedAt: first.recordedAt,
        settledRecordedAt: last.recordedAt,
      },
    ];
  });
}
