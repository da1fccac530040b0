import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../warc/replace-file.ts';
import type { Tombstone } from './tombstone-store.ts';

/** The tombstones beside the archive, a line of JSON each: they outlive an archive that is replaced by an older backup of it. */
export const tombstonesPath = (home: string): string => join(home, 'tombstones.jsonl');

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex');
const tombstoneSchema = z.object({
  ...{ identitySha256: digest, payloadSha256: z.array(digest) },
  ...{ decision: z.string().min(1), purgedAt: z.iso.datetime() },
});

export function writeTombstones(path: string, tombstones: readonly Tombstone[]): void {
  replaceFile(path, [Buffer.from(tombstones.map((tombstone) => `${JSON.stringify(tombstone)}\n`).join(''))]);
}

/** None where there is no such file. Throws where a line is no tombstone: one that is not read would let a purged document in again. */
export function readTombstones(path: string): Tombstone[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseTombstone(line, `${path}:${at + 1}`)]));
}

function parseTombstone(line: string, place: string): Tombstone {
  try {
    return tombstoneSchema.parse(JSON.parse(line));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${place} is no tombstone: ${why}`, { cause: error });
  }
}
