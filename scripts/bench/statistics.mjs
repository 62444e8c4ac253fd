/** The middle of the numbers. */
export const median = (numbers) => percentile(numbers, 0.5);

/** The value that `share` (0–1) of the numbers do not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Turns per second, and the milliseconds that half and 99 of 100 turns take at most. */
export const summarise = (times, seconds) => ({
  turnsPerSecond: times.length / seconds,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
});
