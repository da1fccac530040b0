import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { Piscina } from 'piscina';
import type { OfficeFile } from '../document-type.ts';
import { UnreadableError } from '../unreadable-error.ts';

/** What a worker gives back. */
export type ExtractedApart = { extracted: ExtractedArticle } | { problem: { reason: string; message: string } };

/** Milliseconds that one document may take, and megabytes. A page of print takes some hundredths of a second. */
const mostMillis = 60_000;
const mostMegabytes = 768;

export interface Limits {
  millis: number;
  megabytes: number;
}

/** A pool of one size of worker; from sources, as tests run it, its program is compiled on the way. */
function createPool(megabytes: number): Piscina<OfficeFile, ExtractedApart> {
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Piscina<OfficeFile, ExtractedApart>({
    filename: new URL(isSource ? './extract-worker.ts' : './extract-worker.js', import.meta.url).href,
    execArgv: isSource ? ['--import', 'tsx', '--conditions=source'] : [],
    ...{ minThreads: 0, maxThreads: 1, idleTimeout: 5_000 },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Whoever waits for a document is told what became of its thread.
  pool.on('error', () => undefined);
  return pool;
}

const pools = new Map<number, Piscina<OfficeFile, ExtractedApart>>();

function poolOf(megabytes: number): Piscina<OfficeFile, ExtractedApart> {
  const pool = pools.get(megabytes) ?? createPool(megabytes);
  pools.set(megabytes, pool);
  return pool;
}

/**
 * Reads a document in a thread of its own, so that one that never ends, or grows without end, costs itself alone. Throws UnreadableError
 * with the document's own reason, `too-slow` or `too-much-memory`.
 */
export async function extractApart(
  source: OfficeFile,
  { millis, megabytes }: Limits = { millis: mostMillis, megabytes: mostMegabytes },
): Promise<ExtractedArticle> {
  const signal = AbortSignal.timeout(millis);
  try {
    const result = await poolOf(megabytes).run(source, { signal });
    if ('extracted' in result) return result.extracted;
    throw new UnreadableError(result.problem.reason, result.problem.message);
  } catch (error) {
    if (signal.aborted && !(error instanceof UnreadableError))
      throw new UnreadableError('too-slow', `takes longer to read than ${millis / 1000} seconds: split it`);
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new UnreadableError('too-much-memory', `takes more than ${megabytes} MB of memory to read: split it`);
    throw error;
  }
}
