import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { WarcFiles } from '../warc/warc-files.ts';
import { type MovedStretch, rewriteWarc, type Stretch } from './rewrite-warc.ts';
import type { Selection } from './select-purged.ts';

/** How often a purge begins anew because something was added, meanwhile, to what it is to remove. */
const attempts = 5;

interface FileRow {
  id: number;
  name: string;
}

interface Rewrite {
  from: FileRow;
  to: FileRow;
  length: number;
  kept: MovedStretch[];
}

/** Takes records out of WARC files. */
export interface WarcPurger {
  /**
   * Writes the files that hold records of what is selected anew without them, then, in one transaction, puts those files in the place of the
   * others and does `remove`. Nobody waits while files are written: the one that is being added to is closed before.
   */
  purge(select: () => Selection, remove: (selection: Selection) => void, now: Date): Selection;
  /** Deletes what a write that failed may have left where the next WARC file will be. */
  clearNext(): void;
}

export function createWarcPurger(
  db: Database,
  files: WarcFiles,
  transaction: <Result>(work: () => Result) => Result,
): WarcPurger {
  const fileOf = db.prepare<[number], FileRow>(
    'SELECT DISTINCT id, name FROM warc_files JOIN warc_records ON file_id = id WHERE capture_id = ?',
  );
  const fill = db.prepare("UPDATE warc_files SET state = 'full' WHERE id = ?");
  const drop = db.prepare("UPDATE warc_files SET state = 'removed' WHERE id = ?");
  const dropUnused = db.prepare("UPDATE warc_files SET state = 'removed' WHERE state = 'made'");
  const stretches = db.prepare<[number], Stretch>(
    'SELECT capture_id AS captureId, begin, size FROM warc_records WHERE file_id = ? ORDER BY begin',
  );
  const nextName = db
    .prepare<[], string>(
      `SELECT 'tra-cuu-' || mark || '-' || printf('%05d', coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'warc_files'), 0) + 1)
         || '.warc.gz' FROM warc_mark`,
    )
    .pluck();
  const make = db.prepare<[string], FileRow>(
    "INSERT INTO warc_files (name, length, state) VALUES (?, 0, 'made') RETURNING id, name",
  );
  const use = db.prepare("UPDATE warc_files SET state = 'full', length = ? WHERE id = ? AND state = 'made'");
  const move = db.prepare(
    `UPDATE warc_records SET file_id = @to, begin = begin - @moved, offset = offset - @moved
     WHERE file_id = @from AND begin = @begin`,
  );

  const begin = (select: () => Selection): { selection: Selection; pairs: { from: FileRow; to: FileRow }[] } => {
    const selection = select();
    dropUnused.run();
    const found = new Map([...selection.captures].flatMap((id) => fileOf.all(id)).map((file) => [file.id, file]));
    const pairs = [...found.values()].map((from) => {
      fill.run(from.id);
      const to = make.get(nextName.get() ?? '');
      if (!to) throw new Error('SQLite returned no row for an INSERT … RETURNING');
      return { from, to };
    });
    return { selection, pairs };
  };

  const swap = ({ from, to, length, kept }: Rewrite): void => {
    if (kept.length === 0) drop.run(to.id);
    else if (use.run(length, to.id).changes === 0)
      throw new Error('Another purge was done at the same time: do this one again.');
    for (const { begin: at, moved } of kept) move.run({ from: from.id, to: to.id, begin: at, moved });
    drop.run(from.id);
  };

  const attempt = (select: () => Selection, remove: (selection: Selection) => void, now: Date): Selection | null => {
    const { selection, pairs } = transaction(() => begin(select));
    const rewrites = pairs.map(({ from, to }) => ({
      ...{ from, to },
      ...rewriteWarc(
        files,
        { from: from.name, to: to.name, date: now.toISOString() },
        stretches.all(from.id),
        selection.captures,
      ),
    }));
    return transaction(() => {
      if (!isSame(select(), selection)) return null;
      removeRecords(db, selection.captures);
      for (const rewrite of rewrites) swap(rewrite);
      remove(selection);
      return selection;
    });
  };

  return {
    purge: (select, remove, now) => {
      for (let done = 0; done < attempts; done += 1) {
        const selection = attempt(select, remove, now);
        if (selection) return selection;
      }
      throw new Error('What is to be purged is captured again all the time: stop the crawl or the import of it first.');
    },
    clearNext: () => transaction(() => rmSync(files.path(nextName.get() ?? ''), { force: true })),
  };
}

function removeRecords(db: Database, captures: ReadonlySet<number>): void {
  const statement = db.prepare('DELETE FROM warc_records WHERE capture_id = ?');
  for (const id of captures) statement.run(id);
}

const isSame = (one: Selection, other: Selection): boolean =>
  [...one.captures].sort().join() === [...other.captures].sort().join() &&
  [...one.identities].sort().join() === [...other.identities].sort().join();
