import { open } from 'node:fs/promises';
import { constants, inflateRawSync } from 'node:zlib';
import { gzipHeadLength } from './gzip-head.ts';

const windowBytes = 2 ** 20;
/** Bytes that are looked at to see whether a record begins. */
const lookedAt = 2 ** 12;
const gzipStart = Buffer.from([0x1f, 0x8b, 8]);
const plainStart = Buffer.from('\nWARC/1.');

/** Where, from an offset on, the next record begins that can be told: after a damaged place the rest of a file is often whole. Null where none does. */
export async function findNextRecord(path: string, from: number): Promise<number | null> {
  const file = await open(path);
  try {
    for (let start = from; ; start += windowBytes) {
      const buffer = Buffer.allocUnsafe(windowBytes + lookedAt);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      const found = findStart(buffer.subarray(0, bytesRead));
      if (found !== null && found < windowBytes) return start + found;
      if (bytesRead <= windowBytes) return null;
    }
  } finally {
    await file.close();
  }
}

function findStart(bytes: Buffer): number | null {
  const plain = bytes.indexOf(plainStart);
  for (let at = bytes.indexOf(gzipStart); at >= 0; at = bytes.indexOf(gzipStart, at + 1)) {
    if (plain >= 0 && plain < at) break;
    if (beginsRecord(bytes.subarray(at, at + lookedAt))) return at;
  }
  return plain < 0 ? null : plain + 1;
}

function beginsRecord(bytes: Buffer): boolean {
  const head = gzipHeadLength(bytes);
  if (head === null) return false;
  try {
    const begun = inflateRawSync(bytes.subarray(head), { finishFlush: constants.Z_SYNC_FLUSH });
    return begun.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    return false;
  }
}
