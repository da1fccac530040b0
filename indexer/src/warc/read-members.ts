import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { DamagedWarcError } from './damaged-warc-error.ts';
import { gzipHeadLength } from './gzip-head.ts';
import type { Chunk } from './read-chunks.ts';

/** Members up to this size, packed and unpacked, are unpacked at once; larger ones piece by piece. */
const smallPacked = 2 ** 20;
const smallUnpacked = 2 ** 23;
const trailerBytes = 8;

export async function isGzip(file: FileHandle, at: number): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, at);
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** Unpacks the members of gzip that follow each other in a file. warcio's reader takes what is damaged for plain text: not so here. */
export async function* readMembers(file: FileHandle, path: string, from: number): AsyncGenerator<Chunk> {
  let window: Buffer = Buffer.alloc(0);
  let start = from;
  for (let at = from; ; ) {
    if (window.length - (at - start) < smallPacked) {
      window = await readWindow(file, at);
      start = at;
    }
    const rest = window.subarray(at - start);
    if (rest.length === 0) return;
    const head = gzipHeadLength(rest);
    if (head === null) throw new DamagedWarcError(at, 'is no gzip there');
    const small = unpackSmall(rest, head, at);
    if (small) {
      yield { offset: at, isMember: true, bytes: small.bytes };
      at += small.size;
    } else at += head + trailerBytes + (yield* unpackLarge(path, at, at + head));
  }
}

async function readWindow(file: FileHandle, at: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(2 * smallPacked);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, at + length);
    if (bytesRead === 0 || length + bytesRead === buffer.length) return buffer.subarray(0, length + bytesRead);
    length += bytesRead;
  }
}

/** Null for a member that is too large to be unpacked at once, or does not end within the window. */
function unpackSmall(rest: Buffer, head: number, offset: number): { bytes: Buffer; size: number } | null {
  try {
    const { buffer, engine } = inflate(rest.subarray(head));
    const end = head + engine.bytesWritten;
    if (rest.length < end + trailerBytes) return null;
    if (rest.readUInt32LE(end) !== crc32(buffer)) throw new DamagedWarcError(offset, 'has a wrong checksum there');
    return { bytes: buffer, size: end + trailerBytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'Z_BUF_ERROR' || code === 'ERR_BUFFER_TOO_LARGE') return null;
    if (error instanceof DamagedWarcError) throw error;
    throw new DamagedWarcError(offset, 'cannot be unpacked there', error);
  }
}

/** With `info`, zlib says how many bytes it took, which its types do not know. */
const inflate = (bytes: Buffer): { buffer: Buffer; engine: { bytesWritten: number } } =>
  inflateRawSync(bytes, { info: true, maxOutputLength: smallUnpacked }) as never;

async function* unpackLarge(path: string, offset: number, from: number): AsyncGenerator<Chunk, number> {
  const inflater = createInflateRaw();
  const source = createReadStream(path, { start: from });
  source.on('error', (error) => inflater.destroy(error)).pipe(inflater);
  try {
    for await (const bytes of inflater as AsyncIterable<Buffer>) yield { offset, isMember: true, bytes };
  } catch (error) {
    const isCut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    throw new DamagedWarcError(
      offset,
      isCut ? 'ends in the middle of what begins there' : 'cannot be unpacked there',
      error,
    );
  } finally {
    source.destroy();
  }
  return inflater.bytesWritten;
}
