import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { Header } from 'tar';

const blockBytes = 512;
const readAtOnce = 2 ** 20;

/** Writes a tar archive (POSIX ustar) into an open file, piece by piece. */
export interface TarWriter {
  /** Adds the first `size` bytes of an open file. Returns their SHA-256. Throws where the file has fewer. */
  addFile(path: string, source: number, size: number): Promise<string>;
  addBytes(path: string, bytes: Buffer): Promise<void>;
  finish(): Promise<void>;
}

/** `onBytes` is told how many bytes have been added, and may throw to stop. */
export function createTarWriter(target: FileHandle, mtime: Date, onBytes: (count: number) => void): TarWriter {
  const begin = async (path: string, size: number): Promise<void> => {
    const block = Buffer.alloc(blockBytes);
    new Header({ path, size, mtime, mode: 0o644, type: 'File' }).encode(block);
    await target.write(block);
  };
  const end = async (size: number): Promise<void> => {
    const rest = size % blockBytes;
    if (rest > 0) await target.write(Buffer.alloc(blockBytes - rest));
  };
  return {
    addFile: async (path, source, size) => {
      await begin(path, size);
      const hash = createHash('sha256');
      for (let done = 0; done < size; ) {
        const buffer = Buffer.allocUnsafe(Math.min(readAtOnce, size - done));
        const count = readSync(source, buffer, 0, buffer.length, done);
        if (count === 0)
          throw new Error(`${path} has ${done} bytes, the archive knows of ${size}: examine it with tra-cuu doctor`);
        const bytes = buffer.subarray(0, count);
        hash.update(bytes);
        await target.write(bytes);
        done += count;
        onBytes(count);
      }
      await end(size);
      return hash.digest('hex');
    },
    addBytes: async (path, bytes) => {
      await begin(path, bytes.length);
      await target.write(bytes);
      await end(bytes.length);
    },
    finish: async () => {
      await target.write(Buffer.alloc(2 * blockBytes));
    },
  };
}
