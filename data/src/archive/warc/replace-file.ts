import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** Puts new content in the place of a file. Whoever reads it, and whatever stops the machine, finds the old one whole or the new one whole. */
export function replaceFile(path: string, parts: Iterable<Buffer>): void {
  const partial = `${path}.partial`;
  const handle = openSync(partial, 'w');
  try {
    for (const part of parts) for (let done = 0; done < part.length; ) done += writeSync(handle, part, done);
    fsyncSync(handle);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  renameSync(partial, path);
  syncFolder(dirname(path));
}
