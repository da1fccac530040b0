import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { CaptureRecords } from './capture-records.ts';
import { syncFolder } from './sync-folder.ts';
import { DamagedOriginalError, type WarcFiles } from './warc-files.ts';
import { toFieldsBlock, toRecordBytes } from './warc-record.ts';

/** A WARC file that has this many bytes is full, and another one is begun. */
export const fullWarcBytes = 2 ** 30;

/**
 * Writes records at the end of the newest WARC file. The writer's lock is SQLite's: all of it is to be called in a transaction that has
 * begun as a writer. Bytes are written where the *recorded* length of the file ends; the length and the places go into the same transaction.
 * So whatever stops the process or the machine leaves either both or a rest behind the recorded length, which the next write overwrites.
 */
export interface WarcWriter {
  append(captureId: number, members: CaptureRecords): void;
  /** Cuts off what stands behind the recorded ends, and waits until all that was written is on the disk: the last thing before a commit. */
  sync(): void;
  /** Lets go of what a transaction has touched, whatever became of it. */
  forget(): void;
  /** Cuts off what stands behind the recorded end of a file. */
  trim(name: string): void;
  /** The names of the files that have been written to by this process. */
  readonly written: ReadonlySet<string>;
}

interface FileRow {
  id: number;
  name: string;
  length: number;
}

export function createWarcWriter(
  db: Database,
  files: WarcFiles,
  { folder, fullBytes }: { folder: string; fullBytes: number },
): WarcWriter {
  const current = db.prepare<[], FileRow>("SELECT id, name, length FROM warc_files WHERE state = 'open'");
  const fill = db.prepare("UPDATE warc_files SET state = 'full' WHERE id = ?");
  const begin = db.prepare<[], FileRow>(
    `INSERT INTO warc_files (name, length, state)
     SELECT 'tra-cuu-' || mark || '-' || printf('%05d', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'warc_files'), 0) + 1)
       || '.warc.gz', 0, 'open' FROM warc_mark
     RETURNING id, name, length`,
  );
  const grow = db.prepare('UPDATE warc_files SET length = ? WHERE id = ?');
  const lengthOf = db.prepare<[string], number>('SELECT length FROM warc_files WHERE name = ?').pluck();
  const locate = db.prepare(
    `INSERT INTO warc_records VALUES
       (@fileId, @begin, @size, @offset, @length, @captureId, @type, @recordId, @uri, @date, @status)`,
  );
  /** Files written to in this transaction, open. */
  const touched = new Map<string, number>();
  const written = new Set<string>();
  let hasBegun = false;

  const write = (file: FileRow, bytes: Buffer): void => {
    let handle = touched.get(file.name);
    if (handle === undefined) {
      handle = openToWrite(files.path(file.name));
      touched.set(file.name, handle);
      written.add(file.name);
      checkLength(handle, files.path(file.name), file.length);
    }
    for (let done = 0; done < bytes.length; )
      done += writeSync(handle, bytes, done, bytes.length - done, file.length + done);
    grow.run(file.length + bytes.length, file.id);
  };

  const beginFile = (at: string): FileRow => {
    if (mkdirSync(folder, { recursive: true }) !== undefined) syncFolder(dirname(folder));
    hasBegun = true;
    const file = begin.get();
    if (!file) throw new Error('SQLite returned no row for an INSERT … RETURNING');
    const head = gzipSync(toWarcinfo(file.name, at));
    write(file, head);
    return { ...file, length: head.length };
  };

  const openFile = (at: string): FileRow => {
    const file = current.get();
    if (file && file.length < fullBytes) return file;
    if (file) fill.run(file.id);
    return beginFile(at);
  };

  const forget = (): void => {
    for (const handle of touched.values()) closeSync(handle);
    touched.clear();
    hasBegun = false;
  };

  return {
    append: (captureId, { parts, mainAt, ...records }) => {
      const file = openFile(records.date);
      const lengths = parts.map(({ length }) => length);
      write(file, Buffer.concat(parts));
      locate.run({
        ...{
          fileId: file.id,
          begin: file.length,
          size: sum(lengths),
          offset: file.length + sum(lengths.slice(0, mainAt)),
        },
        ...{ length: lengths[mainAt], captureId, type: records.type, recordId: records.recordId, uri: records.uri },
        ...{ date: records.date, status: records.status },
      });
    },
    sync: () => {
      if (touched.size === 0) return;
      for (const [name, handle] of touched) {
        ftruncateSync(handle, lengthOf.get(name) ?? 0);
        fsyncSync(handle);
      }
      if (hasBegun) syncFolder(folder);
      forget();
    },
    forget,
    trim: (name) => {
      const handle = openToWrite(files.path(name));
      ftruncateSync(handle, lengthOf.get(name) ?? 0);
      fsyncSync(handle);
      closeSync(handle);
    },
    written,
  };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

/** Open for writing at any place; made where it is missing. Not emptied. */
const openToWrite = (path: string): number => openSync(path, constants.O_RDWR | constants.O_CREAT, 0o666);

function checkLength(handle: number, path: string, known: number): void {
  const { size } = fstatSync(handle);
  if (size < known)
    throw new DamagedOriginalError(
      `${path} has ${size} bytes, the archive knows of ${known}: restore it from a backup before anything is added to it`,
    );
}

/** The record with which each file begins (WARC 1.1, clause 6.2). */
export function toWarcinfo(name: string, date: string): Buffer {
  const block = toFieldsBlock([
    ['software', 'Tra Cuu'],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
  ]);
  const fields = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', `<urn:uuid:${randomUUID()}>`],
    ['WARC-Date', date],
    ['WARC-Filename', name],
    ['Content-Type', 'application/warc-fields'],
  ] as const;
  return toRecordBytes(fields, [block]);
}
