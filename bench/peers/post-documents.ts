import { setTimeout as sleep } from 'node:timers/promises';
import type { Meilisearch, Task } from 'meilisearch';

const batchSize = 1_000;
/** Batches that may wait in the engine's queue. */
const maxWaiting = 16;
const pollMillis = 50;

/** Waits until a task is done, however long it takes. Throws where it fails. */
export async function finishTask(client: Meilisearch, taskUid: number): Promise<void> {
  let task: Task = await client.tasks.getTask(taskUid);
  while (task.status === 'enqueued' || task.status === 'processing') {
    await sleep(pollMillis);
    task = await client.tasks.getTask(taskUid);
  }
  if (task.status !== 'succeeded') throw new Error(`${task.type} ${task.status}: ${task.error?.message}`);
}

/**
 * Posts documents in batches, several under way at once, and waits until all can be searched. `report` is told how many the engine
 * has done.
 */
export async function postDocuments<Document extends object>(
  client: Meilisearch,
  indexUid: string,
  documents: AsyncIterable<Document> | Iterable<Document>,
  report: (done: number) => void,
): Promise<void> {
  const waiting: { taskUid: number; size: number }[] = [];
  let done = 0;
  const finishOldest = async (): Promise<void> => {
    const oldest = waiting.shift();
    if (oldest === undefined) return;
    await finishTask(client, oldest.taskUid);
    done += oldest.size;
    report(done);
  };
  for await (const batch of toBatches(documents)) {
    const { taskUid } = await client.index<Document>(indexUid).addDocuments(batch);
    waiting.push({ taskUid, size: batch.length });
    if (waiting.length >= maxWaiting) await finishOldest();
  }
  while (waiting.length > 0) await finishOldest();
}

async function* toBatches<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
