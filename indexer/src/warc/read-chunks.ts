import { type FileHandle, open } from 'node:fs/promises';
import { isGzip, readMembers } from './read-members.ts';

/** A piece of a WARC file, unpacked. */
export interface Chunk {
  /** Where it stands on the disk: itself, or the member of gzip that it comes from. */
  offset: number;
  isMember: boolean;
  bytes: Buffer;
}

const plainChunkBytes = 2 ** 18;

/** Reads a WARC file from an offset on, where a record has to begin. Throws DamagedWarcError where it cannot be unpacked. */
export async function* readChunks(path: string, from: number): AsyncGenerator<Chunk> {
  const file = await open(path);
  try {
    if (await isGzip(file, from)) yield* readMembers(file, path, from);
    else yield* readPlain(file, from);
  } finally {
    await file.close();
  }
}

async function* readPlain(file: FileHandle, from: number): AsyncGenerator<Chunk> {
  for (let offset = from; ; ) {
    const buffer = Buffer.allocUnsafe(plainChunkBytes);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
    if (bytesRead === 0) return;
    yield { offset, isMember: false, bytes: buffer.subarray(0, bytesRead) };
    offset += bytesRead;
  }
}
