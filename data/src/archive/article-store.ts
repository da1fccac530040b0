import type { Database } from 'better-sqlite3';
import { type Article, articleSchema, type Visibility } from '../article/article.ts';
import type { AliasStore } from './alias-store.ts';
import { digestOfArticle } from './article-digest.ts';
import { createMentionStore } from './mention-store.ts';
import type { NameIndex } from './name-index.ts';
import { createNameIndex } from './name-index.ts';

/**
 * An article at its newest revision as readers are shown it, with the ids of the people and bodies it names, in their order in `article`.
 * The names are those by which the archive knows them, which the article may print in another spelling (uỷ, ủy): `article.officials`
 * and `article.departments` have each once under that name, and none that is hidden.
 */
export interface ArchivedArticle {
  id: string;
  externalId: string | null;
  visibility: Visibility;
  revision: number;
  article: Article;
  officialIds: string[];
  officialNames: string[];
  /** The ids by which its people are found: their own, and those that were merged into them. */
  officialFilterIds: string[];
  departmentIds: string[];
  departmentNames: string[];
  /** The ids by which its bodies are found: their own, and those that were merged into them. */
  departmentFilterIds: string[];
  /** Every body that it is found by, with its name: those above and what they were and became among them. */
  within: { id: string; name: string }[];
  /** The ids under which it is found beside its own. */
  aliasIds: string[];
  /** Since when (ISO 8601) its address has answered that it is not there; null while it is. */
  goneSince: string | null;
  /** Raised whenever anything of this changes. */
  edition: number;
}

export interface NewRevision {
  id: string;
  /** The article's identity as text (`toIdentityText`). */
  identity: string;
  externalId: string | null;
  captureId: number;
  article: Article;
  at: Date;
}

/** What tells whether something made of all articles that a kind of reader may see still says what they say. */
export interface ChangeCounts {
  articles: number;
  /** How often any of them was new or changed. */
  changes: number;
  /** How often a text that these readers could see was replaced, or taken from them. */
  withdrawals: number;
  /** How often staff decided how people and bodies are shown, or took that back. */
  decisions: number;
}

export interface ArticleStore {
  /** People and bodies by name: gives each one name an id for ever. */
  readonly officials: NameIndex;
  readonly departments: NameIndex;
  /** Adds a revision, unless the newest one says the same. The ids stand in the order of the article's mentions. */
  record(revision: NewRevision, ids: { officials: string[]; departments: string[] }): 'new' | 'changed' | 'same';
  /** Puts what has been read again in the place of a revision that is damaged. The ids are those of `record`. */
  replaceRevision(
    revision: { id: string; number: number; article: Article },
    ids: { officials: string[]; departments: string[] },
  ): void;
  read(id: string): ArchivedArticle | null;
  /** The newest revision as it was read, whoever of it is shown. */
  readNewest(id: string): Article | null;
  /** How many people and bodies the archive lists with an article, whether they are shown or not. */
  countMentions(id: string): { officials: number; departments: number };
  has(id: string): boolean;
  /** ISO 8601; the empty string where there is no such article. */
  firstSeenAt(id: string): string;
  /** Says that nothing is at the address of an article any more, or that it is there again. The article stays as it is. */
  markGone(identity: string, at: Date): void;
  markThere(identity: string): void;
  /** Shows an article to nobody any more: a mark of secrecy was found in it. Nothing happens where there is none, or it is stopped. */
  stop(identity: string, at: Date): void;
  listStopped(): { id: string; identity: string; since: string }[];
  count(): { articles: number; public: number };
  countChanges(reader: Visibility): ChangeCounts;
  /** The ids of the articles that a kind of reader may see: staff see public ones as well. In order of id. */
  listIds(reader: Visibility): string[];
  /** The ids of articles whose present edition is not what the generation holds, in order of id. */
  listUnpublished(generation: number): string[];
}

interface ArticleRow {
  id: string;
  externalId: string | null;
  visibility: Visibility;
  revision: number;
  goneSince: string | null;
  edition: number;
  article: string;
}

export function createArticleStore(db: Database, aliases: AliasStore): ArticleStore {
  const mentions = createMentionStore(db);
  const current = db.prepare<[string], { revision: number; digest: string; visibility: Visibility }>(
    `SELECT revision, digest, visibility FROM articles JOIN revisions ON article_id = id AND number = revision WHERE id = ?`,
  );
  const addArticle = db.prepare(
    `INSERT INTO articles (id, identity, external_id, visibility, revision, edition, first_seen_at, changed_at)
     VALUES (@id, @identity, @externalId, @visibility, @revision, @revision, @at, @at)
     ON CONFLICT (id) DO UPDATE SET
       external_id = excluded.external_id, visibility = excluded.visibility,
       revision = excluded.revision, edition = edition + 1, stopped_at = NULL, changed_at = excluded.changed_at`,
  );
  const addRevision = db.prepare(
    `INSERT INTO revisions (article_id, number, capture_id, article, digest, created_at)
     VALUES (@id, @revision, @captureId, @article, @digest, @at)`,
  );
  const byId = db.prepare<[string], ArticleRow>(
    `SELECT id, external_id AS externalId, visibility, revision, gone_since AS goneSince, edition, article
     FROM articles JOIN revisions ON article_id = id AND number = revision WHERE id = ?`,
  );
  const counts = db.prepare<[], { articles: number; public: number }>(
    "SELECT count(*) AS articles, coalesce(sum(visibility = 'public'), 0) AS public FROM live_articles",
  );
  const seen = "(visibility = 'public' OR ? = 'internal')";
  const changes = db.prepare<[{ reader: Visibility }], ChangeCounts>(
    `SELECT count(*) AS articles, coalesce(sum(revision), 0) AS changes,
       (SELECT count FROM withdrawals WHERE reader = @reader) AS withdrawals,
       (SELECT count(*) + count(undone_at) FROM decisions) AS decisions
     FROM live_articles WHERE visibility = 'public' OR @reader = 'internal'`,
  );
  const countWithdrawal = db.prepare<[{ visibility: Visibility }]>(
    `UPDATE withdrawals SET count = count + 1 WHERE reader = 'internal' OR @visibility = 'public'`,
  );
  const ids = db.prepare<[Visibility], string>(`SELECT id FROM live_articles WHERE ${seen} ORDER BY id`).pluck();
  const unpublished = db.prepare<[number], { id: string }>(
    `SELECT id FROM live_articles LEFT JOIN published ON article_id = id AND generation = ?
     WHERE published.edition IS NOT live_articles.edition ORDER BY id`,
  );

  const firstSeen = db.prepare<[string], string>('SELECT first_seen_at FROM articles WHERE id = ?').pluck();
  const setGone = db.prepare(
    'UPDATE articles SET gone_since = ?, edition = edition + 1 WHERE identity = ? AND gone_since IS NULL',
  );
  const setThere = db.prepare(
    'UPDATE articles SET gone_since = NULL, edition = edition + 1 WHERE identity = ? AND gone_since IS NOT NULL',
  );
  const stop = db.prepare<[string, string], { visibility: Visibility }>(
    `UPDATE articles SET stopped_at = ?, edition = edition + 1 WHERE identity = ? AND stopped_at IS NULL
     RETURNING visibility`,
  );
  const release = db.prepare(
    'UPDATE articles SET stopped_at = NULL, edition = edition + 1 WHERE id = ? AND stopped_at IS NOT NULL',
  );
  const stopped = db.prepare<[], { id: string; identity: string; since: string }>(
    'SELECT id, identity, stopped_at AS since FROM articles WHERE stopped_at IS NOT NULL ORDER BY id',
  );
  const record = db.transaction((revision: NewRevision, ids: { officials: string[]; departments: string[] }) => {
    const { id, article } = revision;
    const digest = digestOfArticle(article);
    const known = current.get(id);
    if (known?.digest === digest) {
      release.run(id);
      return 'same';
    }
    const row = {
      ...{ id, identity: revision.identity, externalId: revision.externalId, captureId: revision.captureId },
      ...{ visibility: article.visibility, revision: (known?.revision ?? 0) + 1, at: revision.at.toISOString() },
    };
    addArticle.run({ ...row });
    addRevision.run({ ...row, article: JSON.stringify(article), digest });
    mentions.replace(id, article, ids);
    if (known) countWithdrawal.run({ visibility: known.visibility });
    return known ? 'changed' : 'new';
  });

  const overwrite = db.prepare('UPDATE revisions SET article = ?, digest = ? WHERE article_id = ? AND number = ?');
  const touchNewest = db.prepare('UPDATE articles SET edition = edition + 1 WHERE id = ? AND revision = ?');
  const replaceRevision = db.transaction<ArticleStore['replaceRevision']>(({ id, number, article }, ids) => {
    overwrite.run(JSON.stringify(article), digestOfArticle(article), id, number);
    if (touchNewest.run(id, number).changes > 0) mentions.replace(id, article, ids);
  });

  const read = (id: string): ArchivedArticle | null => {
    const row = byId.get(id);
    if (!row) return null;
    const article = articleSchema.parse(JSON.parse(row.article));
    const { officials, departments, ...named } = mentions.read(id, article);
    return { ...row, article: { ...article, officials, departments }, ...named, aliasIds: aliases.idsOf(id) };
  };

  return {
    officials: createNameIndex(db, 'officials'),
    departments: createNameIndex(db, 'departments'),
    record: (revision, ids) => record.immediate(revision, ids),
    replaceRevision: (revision, ids) => replaceRevision.immediate(revision, ids),
    read,
    readNewest: (id) => {
      const row = byId.get(id);
      return row ? articleSchema.parse(JSON.parse(row.article)) : null;
    },
    countMentions: (id) => mentions.count(id),
    has: (id) => firstSeen.get(id) !== undefined,
    firstSeenAt: (id) => firstSeen.get(id) ?? '',
    markGone: (identity, at) => void setGone.run(at.toISOString(), identity),
    markThere: (identity) => void setThere.run(identity),
    stop: (identity, at) => {
      for (const { visibility } of stop.all(at.toISOString(), identity)) countWithdrawal.run({ visibility });
    },
    listStopped: () => stopped.all(),
    count: () => counts.get() ?? { articles: 0, public: 0 },
    countChanges: (reader) => changes.get({ reader }) ?? { articles: 0, changes: 0, withdrawals: 0, decisions: 0 },
    listIds: (reader) => ids.all(reader),
    listUnpublished: (generation) => unpublished.all(generation).map((row) => row.id),
  };
}
