import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import { toIdOfDigest } from '../../article/article-id.ts';
import { sha256Of } from '../sha256-of.ts';
import type { WarcFiles } from '../warc/warc-files.ts';
import type { WarcStore } from '../warc/warc-store.ts';
import { eraseFreePages } from './erase-free-pages.ts';
import { removeRows } from './remove-rows.ts';
import { NothingToPurgeError, type Selection, selectPurged } from './select-purged.ts';
import { tombstonesPath, writeTombstones } from './tombstone-file.ts';
import type { Tombstone, TombstoneStore } from './tombstone-store.ts';
import { createWarcPurger } from './warc-purger.ts';

export interface PurgeOptions {
  /** Who decided it, by which paper: shown whenever the document is refused. */
  decision: string;
  /** Whether documents of which the same bytes are the original are purged as well. Without it such a purge is refused. */
  withCopies?: boolean;
  now: Date;
  /** How long to wait for others who read or write before something is left in the log. Default 20,000. */
  patienceMillis?: number;
}

const defaultPatienceMillis = 20_000;

export interface Purged {
  /** The ids of the articles that were purged. */
  articles: string[];
  /** How many captures were removed. */
  captures: number;
  /** Whether nothing is left in free pages of the database and in its log. Where not, another process has the archive open. */
  erased: boolean;
}

export interface PurgeStore {
  /**
   * Removes documents wholly: from the WARC files, from every table, and from what SQLite has deleted and not overwritten. Tombstones stay, in
   * the archive and beside it. The search index is told by the next `publish`. `names` are ids of articles, identities, or addresses of
   * captures. What was purged before is erased again where that was not done to its end. Throws NothingToPurgeError or SharedOriginalError,
   * and has then changed nothing.
   */
  purge(names: readonly string[], options: PurgeOptions): Purged;
  /** Purges what these tombstones name, where the archive holds it, and keeps them. */
  apply(tombstones: readonly Tombstone[], now: Date): Purged;
}

interface Parts {
  home: string;
  files: WarcFiles;
  warc: WarcStore;
  tombstones: TombstoneStore;
  transaction: <Result>(work: () => Result) => Result;
}

export function createPurgeStore(db: Database, { home, files, warc, tombstones, transaction }: Parts): PurgeStore {
  const warcPurger = createWarcPurger(db, files, transaction);
  const countWithdrawal = db.prepare<[{ visibility: Visibility }]>(
    `UPDATE withdrawals SET count = count + 1 WHERE reader = 'internal' OR @visibility = 'public'`,
  );
  const visibilityOf = db.prepare<[string], Visibility>('SELECT visibility FROM articles WHERE id = ?').pluck();
  // Every build that is not retired, whatever it is known to hold: articles may be on their way to it.
  const unpublish = db.prepare(
    `INSERT INTO unpublishing (generation, article_id) SELECT number, ? FROM generations WHERE state <> 'retired'
     ON CONFLICT DO NOTHING`,
  );
  const payloadsOf = db
    .prepare<[string], string>('SELECT DISTINCT sha256 FROM captures WHERE identity = ? AND sha256 IS NOT NULL')
    .pluck();

  const removeSelected = (selection: Selection, toTombstones: (selection: Selection) => Tombstone[]): void => {
    const added = toTombstones(selection);
    for (const id of selection.articles) {
      countWithdrawal.run({ visibility: visibilityOf.get(id) ?? 'public' });
      unpublish.run(id);
    }
    removeRows(db, selection);
    for (const tombstone of added) tombstones.add(tombstone);
  };

  const finish = (selection: Selection | null, patienceMillis = defaultPatienceMillis): Purged => {
    transaction(() => writeTombstones(tombstonesPath(home), tombstones.list()));
    warc.tidy();
    warcPurger.clearNext();
    warc.writeIndexes('missing');
    const erased = eraseFreePages(db, patienceMillis);
    return { articles: [...(selection?.articles ?? [])], captures: selection?.captures.size ?? 0, erased };
  };

  const remove = (
    select: () => Selection,
    toTombstones: (selection: Selection) => Tombstone[],
    { now, patienceMillis }: Pick<PurgeOptions, 'now' | 'patienceMillis'>,
  ): Purged => {
    db.pragma('secure_delete = ON');
    const selection = warcPurger.purge(select, (selected) => removeSelected(selected, toTombstones), now);
    return finish(selection, patienceMillis);
  };

  const toTombstone = (identity: string, { decision, now }: PurgeOptions): Tombstone => ({
    ...{ identitySha256: sha256Of(identity), payloadSha256: payloadsOf.all(identity) },
    ...{ decision, purgedAt: now.toISOString() },
  });

  return {
    purge: (names, options) => {
      const known = new Set(tombstones.list().map(({ identitySha256 }) => identitySha256));
      const isPurged = (name: string): boolean =>
        known.has(sha256Of(name)) || [...known].some((digest) => toIdOfDigest(Buffer.from(digest, 'hex')) === name);
      const wanted = names.filter((name) => !isPurged(name));
      if (names.length === 0) throw new NothingToPurgeError('Name what is to be purged');
      if (wanted.length === 0) return finish(null, options.patienceMillis);
      return remove(
        () => selectPurged(db, wanted, options.withCopies ?? false),
        ({ identities }) => [...identities].map((identity) => toTombstone(identity, options)),
        options,
      );
    },
    apply: (given, now) => {
      const purged = new Set(given.map(({ identitySha256 }) => identitySha256));
      const payloads = new Set(given.flatMap(({ payloadSha256 }) => payloadSha256));
      const names = listIdentities(db).filter(
        ({ identity, sha256 }) => purged.has(sha256Of(identity)) || (sha256 !== null && payloads.has(sha256)),
      );
      for (const tombstone of given) transaction(() => tombstones.add(tombstone));
      if (names.length === 0) return finish(null);
      return remove(
        () => selectPurged(db, [...new Set(names.map(({ identity }) => identity))], true),
        () => [],
        { now },
      );
    },
  };
}

const listIdentities = (db: Database): { identity: string; sha256: string | null }[] =>
  db
    .prepare<[], { identity: string; sha256: string | null }>(
      'SELECT identity, sha256 FROM captures UNION SELECT identity, NULL FROM articles UNION SELECT identity, NULL FROM aliases',
    )
    .all();
