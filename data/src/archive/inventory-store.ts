import type { Database } from 'better-sqlite3';
import type { Visibility } from '../article/article.ts';

/** A capture with all that is known of it but its bytes. */
export interface ListedCapture {
  id: number;
  identity: string;
  address: string;
  mediaType: string | null;
  contentType: string | null;
  site: string | null;
  visibility: Visibility;
  sha256: string | null;
  outcome: 'pending' | 'read' | 'unreadable' | 'superseded';
  reason: string | null;
  message: string | null;
  derivedBy: string | null;
  /** The id that its source gave the article, where there is one. */
  externalId: string | null;
}

/** A revision as it is stored, not checked. */
export interface StoredRevision {
  articleId: string;
  number: number;
  isNewest: boolean;
  article: string;
  digest: string;
  captureId: number;
}

/** Everything that the archive holds, to be gone through whole. */
export interface InventoryStore {
  /** What SQLite finds wrong with its file: damaged pages, and rows that refer to rows that are not there. Empty where all is well. */
  checkDatabase(): string[];
  /** All captures, in the order in which they came, some at a time: `after` is the id of the last one seen, 0 at the beginning. */
  listCaptures(after: number, limit: number): ListedCapture[];
  readCapture(id: number): ListedCapture | null;
  /** The newest capture of each identity, as above. */
  listNewest(after: number, limit: number): ListedCapture[];
  /** How many of these there are, by site and by the version of the rules that read them; null by none. */
  countNewest(): { site: string | null; derivedBy: string | null; count: number }[];
  /** All revisions in order of article and number, some at a time after that given. */
  listRevisions(after: { articleId: string; number: number }, limit: number): StoredRevision[];
  /** The articles whose newest revision is not there, and those that lead to no article that is shown itself. */
  listBroken(): { id: string; problem: 'no-revision' | 'leads-nowhere' }[];
}

const captureColumns = `captures.id, captures.identity, address, media_type AS mediaType, content_type AS contentType, site,
  captures.visibility, sha256, outcome, reason, message, derived_by AS derivedBy, external_id AS externalId`;
const captureTables = 'captures LEFT JOIN articles ON articles.identity = captures.identity';
const isNewest = `captures.id = (SELECT max(id) FROM captures AS all_of WHERE all_of.identity = captures.identity)
  AND outcome <> 'superseded'`;

export function createInventoryStore(db: Database): InventoryStore {
  const captures = db.prepare<[number, number], ListedCapture>(
    `SELECT ${captureColumns} FROM ${captureTables} WHERE captures.id > ? ORDER BY captures.id LIMIT ?`,
  );
  const capture = db.prepare<[number], ListedCapture>(
    `SELECT ${captureColumns} FROM ${captureTables} WHERE captures.id = ?`,
  );
  const newest = db.prepare<[number, number], ListedCapture>(
    `SELECT ${captureColumns} FROM ${captureTables}
     WHERE captures.id > ? AND ${isNewest} ORDER BY captures.id LIMIT ?`,
  );
  const countNewest = db.prepare<[], { site: string | null; derivedBy: string | null; count: number }>(
    `SELECT site, derived_by AS derivedBy, count(*) AS count FROM captures WHERE ${isNewest} GROUP BY site, derived_by`,
  );
  const revisions = db.prepare<
    [{ articleId: string; number: number; limit: number }],
    Omit<StoredRevision, 'isNewest'> & { isNewest: 0 | 1 }
  >(
    `SELECT article_id AS articleId, number, number = revision AS isNewest, article, digest, capture_id AS captureId
     FROM revisions JOIN articles ON id = article_id
     WHERE (article_id, number) > (@articleId, @number) ORDER BY article_id, number LIMIT @limit`,
  );
  const broken = db.prepare<[], { id: string; problem: 'no-revision' | 'leads-nowhere' }>(
    `SELECT id, 'no-revision' AS problem FROM articles
     WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE article_id = id AND number = revision)
     UNION ALL
     SELECT id, 'leads-nowhere' FROM aliases WHERE article_id IN (SELECT id FROM aliases)`,
  );
  return {
    checkDatabase: () => [
      ...(db.pragma('integrity_check') as { integrity_check: string }[])
        .map((row) => row.integrity_check)
        .filter((line) => line !== 'ok'),
      ...(db.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
        ({ table, parent }) => `a row of ${table} refers to one of ${parent} that is not there`,
      ),
    ],
    listCaptures: (after, limit) => captures.all(after, limit),
    readCapture: (id) => capture.get(id) ?? null,
    listNewest: (after, limit) => newest.all(after, limit),
    countNewest: () => countNewest.all(),
    listRevisions: (after, limit) =>
      revisions.all({ ...after, limit }).map((row) => ({ ...row, isNewest: row.isNewest === 1 })),
    listBroken: () => broken.all(),
  };
}
