import { gunzipSync } from 'node:zlib';
import { DamagedOriginalError } from './warc-files.ts';

const blankLine = Buffer.from('\r\n\r\n');

/** The payload of a member of gzip that holds one record: what stands behind its head and, in an answer, behind the head of that. */
export function readPayload(member: Buffer, type: 'response' | 'resource'): Buffer {
  const record = unpack(member);
  const block = record.subarray(findEnd(record), record.length - blankLine.length);
  return type === 'response' ? block.subarray(findEnd(block)) : block;
}

/** What gzip packed. Throws DamagedOriginalError. */
export function unpack(member: Buffer): Buffer {
  try {
    return gunzipSync(member);
  } catch (error) {
    throw new DamagedOriginalError(`the record cannot be unpacked: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

function findEnd(bytes: Buffer): number {
  const at = bytes.indexOf(blankLine);
  if (at < 0) throw new DamagedOriginalError('the record has no end of its head');
  return at + blankLine.length;
}
