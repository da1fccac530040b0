import { MessageChannel } from 'node:worker_threads';
import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { Piscina } from 'piscina';
import { UnreadableError } from '../unreadable-error.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import type { ExtractTask } from './extract-worker.ts';

/** What a worker gives back. */
export type ExtractedApart = { extracted: ExtractedArticle } | { problem: { reason: string; message: string } };

/**
 * A page of print takes some hundredths of a second; one that is recognised takes some seconds, many times more where other programs want
 * the machine too. No document takes more than two hours.
 */
const usualLimits: Limits = { millis: 60_000, megabytes: 768, millisAPage: 20_000, mostMillis: 7_200_000 };

/** What one document may take. */
export interface Limits {
  /** Milliseconds, without those for recognition. */
  millis: number;
  /** Of memory for objects; pictures of pages have limits of their own. */
  megabytes: number;
  /** Milliseconds more for each page that is recognised. */
  millisAPage: number;
  /** Milliseconds for all. */
  mostMillis: number;
}

/** A pool of one size of worker; from sources, as tests run it, its program is compiled on the way. */
function createPool(megabytes: number): Piscina<ExtractTask, ExtractedApart> {
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina<ExtractTask, ExtractedApart>({
    filename: new URL(isSource ? './extract-worker.ts' : './extract-worker.js', import.meta.url).href,
    execArgv: isSource ? ['--import', 'tsx', '--conditions=source'] : [],
    ...{ minThreads: 0, maxThreads: 1, idleTimeout: 5_000 },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Whoever waits for a document is told what became of its thread.
  pool.on('error', () => undefined);
  return pool;
}

const pools = new Map<number, Piscina<ExtractTask, ExtractedApart>>();

function poolOf(megabytes: number): Piscina<ExtractTask, ExtractedApart> {
  const pool = pools.get(megabytes) ?? createPool(megabytes);
  pools.set(megabytes, pool);
  return pool;
}

/**
 * Reads a document in a thread of its own, so that one that never ends, or grows without end, costs itself alone. Throws UnreadableError
 * with the document's own reason, `too-slow` or `too-much-memory`.
 */
export async function extractApart(
  source: ExtractTask['source'],
  limits: Partial<Limits> = {},
): Promise<ExtractedArticle> {
  const { megabytes, ...times } = { ...usualLimits, ...limits };
  const deadline = createDeadline(times);
  const { port1: pages, port2 } = new MessageChannel();
  pages.on('message', (count: number) => deadline.allow(count));
  try {
    const task = { source, pages: port2 };
    const result = await poolOf(megabytes).run(task, { signal: deadline.signal, transferList: [port2] });
    if ('extracted' in result) return result.extracted;
    throw new UnreadableError(result.problem.reason, result.problem.message);
  } catch (error) {
    throw toUnreadable(error, deadline, megabytes);
  } finally {
    deadline.clear();
    pages.close();
  }
}

function toUnreadable(error: unknown, { signal, millis }: Deadline, megabytes: number): unknown {
  if (error instanceof UnreadableError) return error;
  if (signal.aborted)
    return new UnreadableError('too-slow', `takes longer to read than ${millis() / 1000} seconds: split it`);
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UnreadableError('too-much-memory', `takes more than ${megabytes} MB of memory to read: split it`);
  return error;
}
