import { setTimeout as sleep } from 'node:timers/promises';

/** Waits without keeping the process alive. Rejects with an AbortError when `signal` aborts. */
export async function pause(millis: number, signal?: AbortSignal): Promise<void> {
  await sleep(millis, undefined, signal === undefined ? { ref: false } : { ref: false, signal });
}

/** Keeps the process alive until `work` has settled; everything else in the engine is unref'ed. */
export async function holdOpen<T>(work: Promise<T>): Promise<T> {
  const hold = setInterval(() => undefined, 60_000);
  try {
    return await work;
  } finally {
    clearInterval(hold);
  }
}
