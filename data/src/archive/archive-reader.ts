import { existsSync } from 'node:fs';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { type Article, articleSchema, type Visibility } from '../article/article.ts';
import { parseIdentityText } from '../article/article-id.ts';
import type { ArticleAddress } from '../contract/record.ts';
import { createRevisionDepartments } from './departments/revision-departments.ts';
import { createDepartmentsDirectory, type DepartmentsDirectory } from './directory/departments-directory.ts';
import { createDirectoryViews } from './directory/directory-view.ts';
import { createDocumentsDirectory, type DocumentsDirectory } from './directory/documents-directory.ts';
import { createOfficialsDirectory, type OfficialsDirectory } from './directory/officials-directory.ts';
import { archiveVersion } from './migrations/migrate.ts';
import { archivePath } from './open-archive.ts';
import { createRevisionOfficials } from './people/revision-officials.ts';
import { createPrintStore, type SimilarArticle } from './print-store.ts';
import type { ListedRevision } from './revision-store.ts';
import { createHeldOriginals } from './warc/held-originals.ts';
import { createWarcFiles, type WarcFiles } from './warc/warc-files.ts';

/**
 * An article as it was, with the ids of the people and bodies it names, in their order in `article`, which leaves out who and what is hidden now.
 * Times are ISO 8601.
 */
export interface ReadRevision {
  number: number;
  /** The number of the article's newest revision. */
  newest: number;
  capturedAt: string;
  article: Article;
  officialIds: string[];
  departmentIds: string[];
}

/** What a revision was read out of. */
export interface ReadableOriginal {
  /** Where it was found: a URL, a path, or a file and a line. */
  address: string;
  mediaType: string | null;
  /** In bytes. */
  size: number;
  /** ISO 8601. */
  capturedAt: string;
  /** Its bytes as they came. Throws DamagedOriginalError where they are not what was kept. */
  read(): Buffer;
}

/**
 * What a kind of reader may see of the archive. The public sees a revision that was public, of an article that is public now. An
 * article that nobody may see, and an id that leads to another article, have nothing here.
 */
export interface ArchiveReader {
  readonly officials: OfficialsDirectory;
  readonly departments: DepartmentsDirectory;
  readonly documents: DocumentsDirectory;
  /** The newest first. */
  listRevisions(id: string, reader: Visibility): ListedRevision[];
  readRevision(id: string, number: number, reader: Visibility): ReadRevision | null;
  /** What a revision, or the newest one, was read out of. */
  findOriginal(id: string, number: number | null, reader: Visibility): ReadableOriginal | null;
  /** The addresses beside the article's own, in order. The public is not told how files lie on the machines of an office. */
  listAddresses(id: string, reader: Visibility): ArticleAddress[];
  /** The most alike first. */
  listSimilar(id: string, reader: Visibility): SimilarArticle[];
  /** Whether the archive still has the version that this code reads: another process may have brought it to a newer one. */
  isCurrent(): boolean;
  close(): void;
}

/** The archive was made by another version of Tra Cứu. */
export class ArchiveVersionError extends Error {
  override readonly name = 'ArchiveVersionError';

  constructor(path: string, version: number) {
    const advice =
      version < archiveVersion
        ? '`tra-cuu status` brings it up to date'
        : 'install the newer Tra Cứu that made it, and start again';
    super(`The archive ${path} has version ${version}, this Tra Cứu reads version ${archiveVersion}: ${advice}.`);
  }
}

/** How long a read waits while another process repairs the archive after a crash. */
const busyTimeoutMillis = 2_000;

/**
 * Opens the archive of a state folder to be read, beside the processes that write. Changes nothing in it. Null where there is none.
 * Throws ArchiveVersionError, and SqliteError where the file cannot be read.
 */
export function openArchiveReader(home: string): ArchiveReader | null {
  const path = archivePath(home);
  if (!existsSync(path)) return null;
  const db = new BetterSqlite(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMillis });
  try {
    const version = versionOf(db);
    if (version !== archiveVersion) throw new ArchiveVersionError(path, version);
    return createArchiveReader(db, createWarcFiles(home));
  } catch (error) {
    db.close();
    throw error;
  }
}

const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

const revisionTables =
  'live_articles AS articles JOIN revisions ON article_id = articles.id JOIN captures ON captures.id = capture_id';
const seenRevisions = `articles.id = @id
  AND (@reader = 'internal' OR (articles.visibility = 'public' AND article ->> '$.visibility' = 'public'))`;
/** Revisions that a kind of reader may see. */
const revisions = `${revisionTables} WHERE ${seenRevisions}`;

/** Another address is told to the public only if it is one of the web, and what was found there was not for staff alone. */
const addresses = `aliases JOIN live_articles AS articles ON articles.id = article_id LEFT JOIN articles AS own ON own.id = aliases.id
  WHERE article_id = @id
    AND (@reader = 'internal' OR (articles.visibility = 'public' AND coalesce(own.visibility, 'public') = 'public'
                                  AND aliases.identity GLOB 'web:*'))`;

function createArchiveReader(db: Database, files: WarcFiles): ArchiveReader {
  const originals = createHeldOriginals(db, files);
  const showOfficials = createRevisionOfficials(db);
  const showDepartments = createRevisionDepartments(db);
  const prints = createPrintStore(db);
  const views = createDirectoryViews(db);
  const list = db.prepare<[Asked], ListedRevision>(
    `SELECT number, revisions.created_at AS createdAt, captured_at AS capturedAt, article ->> '$.title' AS title
     FROM ${revisions} ORDER BY number DESC`,
  );
  const read = db.prepare<[Asked & { number: number }], { newest: number; article: string; capturedAt: string }>(
    `SELECT revision AS newest, article, captured_at AS capturedAt FROM ${revisions} AND number = @number`,
  );
  const original = db.prepare<[Asked & { number: number | null }], OriginalRow>(
    `SELECT address, media_type AS mediaType, captured_at AS capturedAt, size, sha256
     FROM ${revisionTables} JOIN originals USING (sha256)
     WHERE ${seenRevisions} AND number = coalesce(@number, revision)`,
  );
  const listAddresses = db.prepare<[Asked], { identity: string; since: string }>(
    `SELECT aliases.identity, since FROM ${addresses} ORDER BY aliases.identity`,
  );
  const isSeen = db.prepare<[Asked], number>(
    "SELECT 1 FROM live_articles WHERE id = @id AND (@reader = 'internal' OR visibility = 'public')",
  );

  return {
    officials: createOfficialsDirectory(db, views),
    departments: createDepartmentsDirectory(db, views),
    documents: createDocumentsDirectory(db, views),
    listRevisions: (id, reader) => list.all({ id, reader }),
    readRevision: (id, number, reader) => {
      const row = read.get({ id, reader, number });
      if (!row) return null;
      const article = articleSchema.parse(JSON.parse(row.article));
      const { officials, officialIds } = showOfficials(id, article.officials);
      const { departments, departmentIds } = showDepartments(article.departments);
      return { ...row, number, article: { ...article, officials, departments }, officialIds, departmentIds };
    },
    findOriginal: (id, number, reader) => {
      const row = original.get({ id, number, reader });
      if (!row) return null;
      const { sha256, ...found } = row;
      return { ...found, read: () => originals.read(sha256) };
    },
    listAddresses: (id, reader) =>
      listAddresses.all({ id, reader }).map(({ identity, since }) => ({ ...toAddress(identity), since })),
    listSimilar: (id, reader) => (isSeen.get({ id, reader }) === undefined ? [] : prints.listSimilar(id, reader)),
    isCurrent: () => versionOf(db) === archiveVersion,
    close: () => {
      files.close();
      db.close();
    },
  };
}

interface OriginalRow extends Omit<ReadableOriginal, 'read'> {
  sha256: string;
}

interface Asked {
  id: string;
  reader: Visibility;
}

function toAddress(text: string): Omit<ArticleAddress, 'since'> {
  const identity = parseIdentityText(text);
  if (identity.kind === 'web') return { kind: 'web', address: identity.url };
  if (identity.kind === 'file') return { kind: 'file', address: `${identity.collection}/${identity.path}` };
  return { kind: 'import', address: `${identity.source}: ${identity.id}` };
}
