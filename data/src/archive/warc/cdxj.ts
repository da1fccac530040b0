import { getSurt } from 'warcio/utils';
import { replaceFile } from './replace-file.ts';

/** A record as an index names it. */
export interface IndexedRecord {
  type: 'response' | 'resource' | 'revisit';
  uri: string;
  /** ISO 8601. */
  date: string;
  mime: string;
  status: number | null;
  sha256: string;
  offset: number;
  length: number;
}

/** The place of the index of a WARC file: NAME.cdxj beside NAME.warc.gz. */
export const toCdxjPath = (warcPath: string): string => warcPath.replace(/\.warc\.gz$/, '.cdxj');

/**
 * One line of a CDXJ index as pywb and OpenWayback's successors read it: the address in SURT form, the time to the second, and JSON. It says
 * of a record only where it is: the archive is made of the records, never of the index.
 */
export function toCdxjLine(record: IndexedRecord, filename: string): string {
  const { uri, date, mime, status, sha256, offset, length, type } = record;
  const fields = {
    url: uri,
    mime: type === 'revisit' ? 'warc/revisit' : mime,
    ...(status !== null && { status: String(status) }),
    digest: sha256,
    ...{ length: String(length), offset: String(offset), filename },
  };
  return `${getSurt(uri)} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(fields)}\n`;
}

const linesAtOnce = 1_000;

/** Writes an index in the order of its lines' bytes, in which it is searched by halving. */
export function writeCdxj(path: string, lines: readonly string[]): void {
  const sorted = lines.map((line) => Buffer.from(line)).sort(Buffer.compare);
  const starts = Array.from({ length: Math.ceil(sorted.length / linesAtOnce) }, (_, at) => at * linesAtOnce);
  replaceFile(
    path,
    starts.map((start) => Buffer.concat(sorted.slice(start, start + linesAtOnce))),
  );
}
