import type { Database } from 'better-sqlite3';

/** What takes longer to build than this is not built anew after every write of another process. */
const quickMillis = 100;
/** Building takes at most this part of the time while others write without end. */
const dutyCycle = 0.05;

/**
 * Keeps what is built of an archive that others write (`PRAGMA data_version`) until it has changed. What is slow to build may be older than
 * the last change by twenty times the time it takes. `now` is in milliseconds.
 */
export function createFreshView<Value>(
  db: Database,
  build: () => Value,
  now: () => number = () => performance.now(),
): () => Value {
  let held: { value: Value; version: unknown; begunAt: number; millis: number } | null = null;
  return () => {
    const version = db.pragma('data_version', { simple: true });
    const begunAt = now();
    if (held && (held.version === version || begunAt - held.begunAt < patience(held.millis))) return held.value;
    const value = build();
    held = { value, version, begunAt, millis: now() - begunAt };
    return value;
  };
}

const patience = (millis: number): number => (millis < quickMillis ? 0 : millis / dutyCycle);
