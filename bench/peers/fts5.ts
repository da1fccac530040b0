import { join } from 'node:path';
import { findWords } from '@tra-cuu/data/text/words';
import Database from 'better-sqlite3';
import type { Corpus } from '../corpus/open-corpus.ts';
import { reportBuild } from '../report/report-build.ts';
import { buildOnce } from '../system/build-once.ts';
import type { Peer } from './peer.ts';

/** Articles in one transaction. */
const batchSize = 1_000;
/** Its ranking reads every article that holds all the words: among many articles a query takes long. */
const queriesOfKind = 1_000;

/** All words, each a string of its own so that none is read as an operator. */
export const toFtsQuery = (text: string): string =>
  findWords(text)
    .map((word) => `"${word.text.replaceAll('"', '""')}"`)
    .join(' ');

async function fill(file: string, corpus: Corpus): Promise<void> {
  const db = new Database(file);
  try {
    db.pragma('synchronous = OFF');
    db.exec(`CREATE VIRTUAL TABLE articles USING fts5(title, summary, body, content='',
             tokenize="unicode61 remove_diacritics 2")`);
    const insert = db.prepare('INSERT INTO articles (rowid, title, summary, body) VALUES (?, ?, ?, ?)');
    const report = reportBuild('SQLite FTS5', corpus.entries.length);
    let rows = 0;
    db.exec('BEGIN');
    for await (const { title, summary, body } of corpus.articles()) {
      rows += 1;
      insert.run(rows, title, summary, body);
      if (rows % batchSize === 0) db.exec('COMMIT; BEGIN');
      report(rows);
    }
    db.exec("COMMIT; INSERT INTO articles (articles) VALUES ('optimize')");
  } finally {
    db.close();
  }
}

/** SQLite's full text search, blind to accents but for đ, ranked by its BM25. All words must be there, or nothing is found. */
export function createFts5(stateFolder: string): Peer {
  const folder = join(stateFolder, 'fts5');
  const file = join(folder, 'articles.db');
  let db: Database.Database | undefined;
  let find: Database.Statement<[string, number], { row: number }> | undefined;
  let ids: string[] = [];
  return {
    name: 'SQLite FTS5',
    concurrent: false,
    queriesOfKind,
    build: async (corpus) => {
      await buildOnce(folder, () => fill(file, corpus));
      ids = corpus.entries.map(({ id }) => id);
      db = new Database(file, { readonly: true });
      find = db.prepare('SELECT rowid AS row FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT ?');
    },
    search: async (text, { limit }) => {
      const query = toFtsQuery(text);
      const rows = query === '' ? [] : (find?.all(query, limit) ?? []);
      return rows.map(({ row }) => ids[row - 1] ?? '');
    },
    close: async () => void db?.close(),
  };
}
