import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Visibility } from '@tra-cuu/data/article/article';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import type { Ingested } from '../capture/record-result.ts';
import { createWarcMemory } from '../warc/warc-memory.ts';
import { canImport, findDocuments, toProblem } from './find-documents.ts';
import { listFiles } from './list-files.ts';

/** Documents taken in together: enough that the disk is asked seldom, few enough to stay small in memory. */
const batchSize = 100;
/** Bytes after which a batch is taken in though it has fewer documents. */
const batchBytes = 4 * 2 ** 20;

export interface ImportProgress {
  documents: number;
  bytesDone: number;
  bytesTotal: number;
}

/** What was left alone: files of other kinds that stood in an imported folder, by extension, and records of WARC files, by what they are. */
export type LeftAlone = Record<string, number>;

export interface ImportOptions {
  visibility: Visibility;
  rules: ReadingRules;
  now: () => Date;
  onIngested: (result: Ingested) => void;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
}

/** Imports files and folders. Ends early, with what was begun finished, when `signal` is aborted. */
export async function importFiles(
  archive: Archive,
  paths: readonly string[],
  options: ImportOptions,
): Promise<LeftAlone> {
  const { visibility, rules, now, onIngested, onProgress, signal } = options;
  const { files, failed } = await listFiles(paths);
  const leftAlone: LeftAlone = {};
  const leave = (kind: string): void => {
    leftAlone[kind] = (leftAlone[kind] ?? 0) + 1;
  };
  const memory = createWarcMemory(leave);
  const progress = { documents: 0, bytesDone: 0, bytesTotal: files.reduce((sum, { size }) => sum + size, 0) };
  for (const { path, error } of failed) onIngested({ outcome: 'unreadable', address: path, problem: toProblem(error) });

  let batch: FoundDocument[] = [];
  let bytes = 0;
  const takeIn = async (): Promise<void> => {
    for (const result of await ingest(archive, batch, rules, now())) onIngested(result);
    progress.documents += batch.length;
    batch = [];
    bytes = 0;
    onProgress({ ...progress });
    await new Promise(setImmediate);
  };

  for (const file of files) {
    if (!canImport(file.extension) && !file.named) {
      leave(file.extension);
      continue;
    }
    for await (const { document, bytesRead } of findDocuments(file, visibility, memory)) {
      batch.push(document);
      bytes += document.bytes?.length ?? 0;
      progress.bytesDone += bytesRead;
      if (batch.length >= batchSize || bytes >= batchBytes) await takeIn();
      if (signal.aborted) break;
    }
    if (signal.aborted) break;
  }
  if (batch.length > 0) await takeIn();
  return leftAlone;
}
