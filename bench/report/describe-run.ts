import { digestFile, type FileDigest } from '../corpus/corpus-digest.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import { describeMachine, type Machine } from './machine.ts';

/** What stands at the head of every report: when, on what and over what it was made. */
export interface Run {
  at: string;
  machine: Machine;
  corpus: { articles: number; files: FileDigest[] };
}

export async function describeRun({ paths, entries }: Corpus, now: Date): Promise<Run> {
  const files = await Promise.all(paths.map(digestFile));
  return { at: now.toISOString(), machine: describeMachine(), corpus: { articles: entries.length, files } };
}
