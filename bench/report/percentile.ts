/** How long something took, of all times measured, in milliseconds. */
export interface Timing {
  samples: number;
  p50: number;
  p95: number;
}

/**
 * The smallest value that at least `share` (above 0, up to 1) of the values do not exceed: the nearest rank. NaN of no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

export const toTiming = (millis: readonly number[]): Timing => ({
  samples: millis.length,
  p50: percentile(millis, 0.5),
  p95: percentile(millis, 0.95),
});
