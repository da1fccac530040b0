import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** A WARC file is not as the archive knows it, or what it holds is not what was kept. */
export class DamagedOriginalError extends Error {
  override readonly name = 'DamagedOriginalError';
}

/** The folder of the WARC files in a state folder. */
export const warcFolder = (home: string): string => join(home, 'warc');

/** The WARC files that are open, each opened once: a capture is read in one call to the disk. */
export interface WarcFiles {
  path(name: string): string;
  /** Throws DamagedOriginalError where the file is missing or ends before that. */
  read(name: string, offset: number, length: number): Buffer;
  /** Lets go of a file, so that it can be deleted. */
  release(name: string): void;
  close(): void;
}

const openAtMost = 64;

export function createWarcFiles(home: string): WarcFiles {
  const open = new Map<string, number>();
  const path = (name: string): string => join(warcFolder(home), name);
  const release = (name: string): void => {
    const file = open.get(name);
    if (file !== undefined) closeSync(file);
    open.delete(name);
  };
  const fileOf = (name: string): number => {
    const known = open.get(name);
    if (known !== undefined) return known;
    if (open.size >= openAtMost) release(open.keys().next().value ?? '');
    const file = openSync(path(name), 'r');
    open.set(name, file);
    return file;
  };
  return {
    path,
    release,
    read: (name, offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      const file = openFile(() => fileOf(name), path(name));
      for (let done = 0; done < length; ) {
        const count = readSync(file, bytes, done, length - done, offset + done);
        if (count === 0)
          throw new DamagedOriginalError(
            `${path(name)} has ${fstatSync(file).size} bytes, the archive knows of ${offset + length}: restore it from a backup`,
          );
        done += count;
      }
      return bytes;
    },
    close: () => {
      for (const name of [...open.keys()]) release(name);
    },
  };
}

function openFile(open: () => number, path: string): number {
  try {
    return open();
  } catch (error) {
    const message = `${path} cannot be opened (${error instanceof Error ? error.message : error}): restore it from a backup`;
    throw new DamagedOriginalError(message, { cause: error });
  }
}
