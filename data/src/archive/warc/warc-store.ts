import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type IndexedRecord, toCdxjLine, toCdxjPath, writeCdxj } from './cdxj.ts';
import { syncFolder } from './sync-folder.ts';
import type { WarcFiles } from './warc-files.ts';
import type { WarcWriter } from './warc-writer.ts';

/** A WARC file of the archive, as far as it is surely written. */
export interface WarcFile {
  id: number;
  name: string;
  length: number;
}

/** The WARC files as a whole. */
export interface WarcStore {
  list(): WarcFile[];
  /** Makes the CDXJ indexes of files anew. Returns their paths. */
  writeIndexes(which: 'all' | 'missing' | ReadonlySet<string>): string[];
  /** Cuts off the rests of writes that failed, and deletes files whose records stand elsewhere now. */
  tidy(): void;
}

export function createWarcStore(
  db: Database,
  {
    files,
    writer,
    folder,
    transaction,
  }: { files: WarcFiles; writer: WarcWriter; folder: string; transaction: <Result>(work: () => Result) => Result },
): WarcStore {
  const all = db.prepare<[], WarcFile>(
    "SELECT id, name, length FROM warc_files WHERE state IN ('open', 'full') ORDER BY id",
  );
  const records = db.prepare<[number], IndexedRecord>(
    `SELECT type, uri, date, coalesce(content_type, media_type, 'application/octet-stream') AS mime, status, sha256, offset, length
     FROM warc_records JOIN captures ON id = capture_id WHERE file_id = ?`,
  );
  const removed = db.prepare<[], WarcFile>("SELECT id, name, length FROM warc_files WHERE state = 'removed'");
  const drop = db.prepare('DELETE FROM warc_files WHERE id = ?');

  /** False where the file has been removed meanwhile. In a transaction, so that no two write the same index at once. */
  const writeIndex = ({ id, name }: WarcFile, path: string): boolean => {
    if (!all.all().some((file) => file.id === id)) return false;
    const lines = records.all(id).map((record) => toCdxjLine({ ...record, mime: bareType(record.mime) }, name));
    writeCdxj(path, lines);
    return true;
  };

  return {
    list: () => all.all(),
    writeIndexes: (which) =>
      all.all().flatMap((file) => {
        const path = toCdxjPath(files.path(file.name));
        if (which === 'missing' ? existsSync(path) : which !== 'all' && !which.has(file.name)) return [];
        return transaction(() => writeIndex(file, path)) ? [path] : [];
      }),
    tidy: () =>
      transaction(() => {
        for (const { name, length } of all.all()) if (sizeOf(files.path(name)) > length) writer.trim(name);
        for (const name of listPartial(folder)) rmSync(join(folder, name));
        const gone = removed.all();
        for (const { id, name } of gone) {
          files.release(name);
          for (const path of [files.path(name), toCdxjPath(files.path(name))]) rmSync(path, { force: true });
          drop.run(id);
        }
        if (gone.length > 0) syncFolder(folder);
      }),
  };
}

const bareType = (contentType: string): string => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Indexes that were begun by a process that was stopped. */
const listPartial = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cdxj.partial')) : [];
