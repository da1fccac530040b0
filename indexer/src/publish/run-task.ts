import { setTimeout as sleep } from 'node:timers/promises';
import { type EnqueuedTask, type Meilisearch, MeilisearchRequestError, type Task } from 'meilisearch';

/** The engine took a task and could not do it. */
export class EngineTaskError extends Error {
  override readonly name = 'EngineTaskError';
  readonly code: string;

  constructor(task: Task) {
    super(`The search engine could not do ${task.type} on ${task.indexUid}: ${task.error?.message ?? task.status}`);
    this.code = task.error?.code ?? 'unknown';
  }
}

const shortestPollMillis = 20;
const longestPollMillis = 500;
/** How often a request is made again that did not get through, and the wait before the first time; it doubles. */
const attempts = 6;
const firstWaitMillis = 500;

/** Makes a request again when it does not get through: the engine may be busy, or being restarted. */
export async function untilThrough<Result>(request: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof MeilisearchRequestError) || attempt === attempts) throw error;
      await sleep(firstWaitMillis * 2 ** (attempt - 1));
    }
  }
}

/** Waits until the engine has done a task, however long it takes. Throws EngineTaskError where it fails. */
export async function waitForTask(client: Meilisearch, uid: number, despite: readonly string[] = []): Promise<void> {
  for (let poll = shortestPollMillis; ; poll = Math.min(poll * 1.5, longestPollMillis)) {
    const task = await untilThrough(() => client.tasks.getTask(uid));
    if (task.status === 'succeeded' || despite.includes(task.error?.code ?? '')) return;
    if (task.status === 'failed' || task.status === 'canceled') throw new EngineTaskError(task);
    await sleep(poll);
  }
}

/** Hands the engine a task and waits until it is done. Throws EngineTaskError where it fails, unless for a reason in `despite`. */
export async function runTask(
  client: Meilisearch,
  enqueue: () => Promise<EnqueuedTask>,
  despite: readonly string[] = [],
): Promise<void> {
  const { taskUid } = await untilThrough(enqueue);
  await waitForTask(client, taskUid, despite);
}
