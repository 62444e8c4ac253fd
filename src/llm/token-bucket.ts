/**
 * A token bucket, as providers limit their callers by: it holds a minute's worth and refills evenly.
 * @param perMinute 0 means no limit
 */
export function createTokenBucket(perMinute: number, now: () => number) {
  const perMs = perMinute / 60_000;
  let level = perMinute;
  let at = now();

  function refill(): void {
    const time = now();
    level = Math.min(perMinute, level + (time - at) * perMs);
    at = time;
  }

  return {
    /** Milliseconds until so much can be taken. More than a whole bucket waits for a full one. */
    waitFor(amount: number): number {
      if (perMinute === 0) return 0;
      refill();
      const missing = Math.min(amount, perMinute) - level;
      return missing <= 0 ? 0 : Math.ceil(missing / perMs);
    },
    /** Takes; a negative amount gives back. The level may fall below nothing when a call took more than it was let in for. */
    take(amount: number): void {
      if (perMinute === 0) return;
      refill();
      level = Math.min(perMinute, level - amount);
    },
  };
}
