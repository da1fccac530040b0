import { type ByteReader, createByteReader } from './byte-reader.ts';
import { DamagedWarcError } from './damaged-warc-error.ts';
import { findNextRecord } from './find-next-record.ts';
import { readChunks } from './read-chunks.ts';

/** A record of a WARC file of version 1.0 or 1.1. */
export interface WarcRecord {
  /** Where it stands on the disk. */
  offset: number;
  /** By name in small letters; of a field that stands twice, the first. */
  fields: ReadonlyMap<string, string>;
  /** Null where it is larger than may be read. */
  block: Buffer | null;
}

/** A place that could not be read; what follows it is read again from the next record that can be told. */
export interface DamagedPlace {
  offset: number;
  message: string;
}

const blankLine = Buffer.from('\r\n\r\n');
const longestHead = 2 ** 20;

/** Reads all records, in memory of one record and a few MB. Blocks of more than `maxBytes` are passed over. */
export async function* readRecords(
  path: string,
  maxBytes: number,
  from = 0,
): AsyncGenerator<WarcRecord | DamagedPlace> {
  for (let start: number | null = from; start !== null; ) {
    const chunks = readChunks(path, start);
    start = null;
    try {
      const reader = createByteReader(chunks);
      for (let record = await readRecord(reader, maxBytes); record; record = await readRecord(reader, maxBytes))
        yield record;
    } catch (error) {
      if (!(error instanceof DamagedWarcError)) throw error;
      yield { offset: error.offset, message: error.message };
      start = await findNextRecord(path, error.offset + 1);
    } finally {
      await chunks.return(undefined);
    }
  }
}

async function readRecord(reader: ByteReader, maxBytes: number): Promise<WarcRecord | null> {
  await reader.skipAll([0x0d, 0x0a]);
  const offset = await reader.place();
  if (offset === null) return null;
  const head = await reader.takeTo(blankLine, longestHead);
  if (!head?.subarray(0, 7).equals(Buffer.from('WARC/1.')))
    throw new DamagedWarcError(offset, 'has no WARC record there');
  const fields = parseFields(head.toString('utf8'));
  const length = Number(fields.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0)
    throw new DamagedWarcError(offset, 'has a record of no known length there');
  const block = length <= maxBytes ? await reader.take(length) : null;
  const done = block ? block.length : await reader.skip(length);
  if (done < length) throw new DamagedWarcError(offset, 'ends in the middle of the record that begins there');
  return { offset, fields, block };
}

/** Named fields by name in small letters. A line that begins with a space goes on with the one before (WARC 1.0). */
export function parseFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}
