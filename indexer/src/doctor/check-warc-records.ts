import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import { warcFolder } from '@tra-cuu/data/archive/warc/warc-files';
import { readRecords } from '../warc/read-records.ts';
import type { Finding } from './finding.ts';

/** Larger blocks are not compared: their payload is, with the capture. */
const mostBytes = 2 ** 28;

/** Reads every record of the archive's WARC files, as any reader of WARC would, and compares each block with the digest that its head gives. */
export async function* checkWarcRecords(archive: Archive, home: string): AsyncGenerator<Finding | null> {
  for (const { name, length } of archive.warc.list()) {
    const path = join(warcFolder(home), name);
    if (!existsSync(path)) continue;
    for await (const record of readRecords(path, mostBytes)) {
      if (record.offset >= length) break;
      if ('message' in record) yield toFinding(name, record.offset, `cannot be read: the file ${record.message}`);
      else yield isSound(record) ? null : toFinding(name, record.offset, 'is not what was written');
    }
  }
}

function isSound({ fields, block }: { fields: ReadonlyMap<string, string>; block: Buffer | null }): boolean {
  const given = fields.get('warc-block-digest');
  if (!block || given === undefined) return true;
  return given === `sha256:${sha256Of(block)}`;
}

const toFinding = (name: string, offset: number, problem: string): Finding => ({
  ...{ part: 'originals', subject: `warc/${name}, the record at ${offset},`, problem },
  advice: 'restore the last backup that holds it',
});
