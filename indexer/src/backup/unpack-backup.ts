import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Parser, type ReadEntry } from 'tar';
import { backupPath, type Manifest, manifestName, manifestSchema } from './manifest.ts';

/** A file is no backup, or is not whole. */
export class BadBackupError extends Error {
  override readonly name = 'BadBackupError';
}

/**
 * Unpacks a backup into an empty folder, piece by piece, and checks every byte against what the backup says of itself. Throws
 * BadBackupError: then nothing of what lies in the folder is to be used.
 */
export async function unpackBackup(path: string, folder: string, onBytes: (count: number) => void): Promise<Manifest> {
  const found = new Map<string, { size: number; sha256: string }>();
  const fail = (message: string, cause?: unknown): never => {
    throw new BadBackupError(`${path} ${message}: nothing has been changed`, { cause });
  };
  await readEntries(path, onBytes, (entry) => {
    if (!backupPath.test(entry.path) || entry.type !== 'File' || found.has(entry.path))
      throw new Error(`it holds ${entry.path}, which no backup does`);
    writeEntry(entry, join(folder, entry.path), (written) => found.set(entry.path, written));
  }).catch((error: unknown) =>
    fail(`is no backup, or is damaged (${error instanceof Error ? error.message : error})`, error),
  );
  if (!found.has(manifestName)) fail('is no backup, or breaks off');
  const manifest =
    parseManifest(readFileSync(join(folder, manifestName), 'utf8')) ??
    fail('is a backup of a form that this Tra Cứu does not know');
  for (const file of manifest.files) {
    const { size, sha256 } = found.get(file.path) ?? fail(`lacks ${file.path}`);
    if (size !== file.size || sha256 !== file.sha256) fail(`is damaged: ${file.path} is not what was backed up`);
  }
  if (manifest.files.length !== found.size - 1) fail('is damaged: it holds more than was backed up');
  return manifest;
}

function readEntries(
  path: string,
  onBytes: (count: number) => void,
  onEntry: (entry: ReadEntry) => void,
): Promise<void> {
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      try {
        onEntry(entry);
      } catch (error) {
        parser.abort(error as Error);
      }
    },
  });
  const source = createReadStream(path, { highWaterMark: 2 ** 20 });
  source.on('data', (chunk) => onBytes(chunk.length));
  return pipeline(source, parser as unknown as NodeJS.WritableStream);
}

function writeEntry(
  entry: ReadEntry,
  path: string,
  onWritten: (written: { size: number; sha256: string }) => void,
): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = openSync(path, 'wx');
  const hash = createHash('sha256');
  let size = 0;
  entry.on('data', (chunk: Buffer) => {
    for (let done = 0; done < chunk.length; ) done += writeSync(target, chunk, done);
    hash.update(chunk);
    size += chunk.length;
  });
  entry.on('end', () => {
    fsyncSync(target);
    closeSync(target);
    onWritten({ size, sha256: hash.digest('hex') });
  });
}

function parseManifest(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
