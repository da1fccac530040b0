import type { EnqueuedTaskPromise, Task } from 'meilisearch';

/** Milliseconds to wait for one task: a large batch on a slow disk takes minutes. */
const taskTimeoutMillis = 30 * 60_000;
const pollIntervalMillis = 25;

/** The engine took a task and could not do it. */
export class EngineTaskError extends Error {
  override readonly name = 'EngineTaskError';
  readonly code: string;

  constructor(task: Task) {
    super(`The search engine could not do ${task.type} on ${task.indexUid}: ${task.error?.message ?? task.status}`);
    this.code = task.error?.code ?? 'unknown';
  }
}

/** Waits until the engine has done a task. Throws EngineTaskError where it fails, unless for one of the reasons `despite`. */
export async function runTask(enqueued: EnqueuedTaskPromise, despite: readonly string[] = []): Promise<void> {
  const task = await enqueued.waitTask({ timeout: taskTimeoutMillis, interval: pollIntervalMillis });
  if (task.status !== 'succeeded' && !despite.includes(task.error?.code ?? '')) throw new EngineTaskError(task);
}
