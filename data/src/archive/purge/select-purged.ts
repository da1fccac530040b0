import type { Database } from 'better-sqlite3';
import { toIdOfText } from '../../article/article-id.ts';

/** Everything that belongs to the documents that are to be purged. */
export interface Selection {
  /** Identities under which they were found. */
  identities: Set<string>;
  articles: Set<string>;
  captures: Set<number>;
  /** SHA-256 of their originals. */
  payloads: Set<string>;
}

/** Nothing in the archive has this id or address. */
export class NothingToPurgeError extends Error {
  override readonly name = 'NothingToPurgeError';
}

/** The same bytes are the original of another document too. */
export class SharedOriginalError extends Error {
  override readonly name = 'SharedOriginalError';
  /** Where the others were found. */
  readonly addresses: string[];

  constructor(addresses: string[]) {
    const shown = addresses.slice(0, 5).join(', ') + (addresses.length > 5 ? `, and ${addresses.length - 5} more` : '');
    super(
      `The same bytes are the original of other documents too: ${shown}. What is purged is refused wherever it is found: look at them, and purge them as well (--copies)`,
    );
    this.addresses = addresses;
  }
}

/**
 * Finds what belongs to documents named by the id of an article, an identity, or the address of a capture: every address at which the document
 * is known, all that was captured there, all articles read from it. `withCopies`: and every document of which the same bytes are the
 * original. Throws NothingToPurgeError or SharedOriginalError.
 */
export function selectPurged(db: Database, names: readonly string[], withCopies: boolean): Selection {
  const selection: Selection = { identities: new Set(), articles: new Set(), captures: new Set(), payloads: new Set() };
  const find = createFinder(db);
  for (const name of names) {
    const identities = find.named(name);
    if (identities.length === 0)
      throw new NothingToPurgeError(`Nothing in the archive has the id or the address ${name}`);
    for (const identity of identities) selection.identities.add(identity);
  }
  for (let size = -1; size !== selection.identities.size; ) {
    size = selection.identities.size;
    for (const identity of [...selection.identities])
      addAll(selection.identities, find.related(identity, toIdOfText(identity)));
    collect(selection, find);
    if (withCopies) for (const sha256 of selection.payloads) addAll(selection.identities, find.withPayload(sha256));
  }
  const others = [...selection.payloads].flatMap((sha256) => find.otherAddresses(sha256, selection.captures));
  if (others.length > 0) throw new SharedOriginalError([...new Set(others)]);
  return selection;
}

type Finder = ReturnType<typeof createFinder>;

function createFinder(db: Database) {
  const named = db
    .prepare<[{ name: string }], string>(
      `SELECT identity FROM articles WHERE id = @name OR identity = @name
       UNION SELECT identity FROM aliases WHERE id = @name OR identity = @name
       UNION SELECT identity FROM captures WHERE address = @name OR identity = @name`,
    )
    .pluck();
  // An article, and what it is shown as; the addresses that lead to it; the captures that it was read from.
  const related = db
    .prepare<[{ identity: string; id: string }], string>(
      `SELECT identity FROM articles WHERE id = (SELECT article_id FROM aliases WHERE id = @id)
       UNION SELECT identity FROM aliases WHERE article_id = @id
       UNION SELECT captures.identity FROM captures JOIN revisions ON capture_id = captures.id WHERE article_id = @id
       UNION SELECT articles.identity FROM articles JOIN revisions ON article_id = articles.id
         JOIN captures ON captures.id = capture_id WHERE captures.identity = @identity`,
    )
    .pluck();
  const captures = db.prepare<[string], { id: number; sha256: string | null; address: string }>(
    'SELECT id, sha256, address FROM captures WHERE identity = ?',
  );
  const bySha256 = db.prepare<[string], { id: number; identity: string; address: string }>(
    'SELECT id, identity, address FROM captures WHERE sha256 = ?',
  );
  const article = db.prepare<[string], string>('SELECT id FROM articles WHERE id = ?').pluck();
  return {
    named: (name: string) => named.all({ name }),
    related: (identity: string, id: string) => related.all({ identity, id }),
    captures: (identity: string) => captures.all(identity),
    withPayload: (sha256: string) => bySha256.all(sha256).map(({ identity }) => identity),
    otherAddresses: (sha256: string, but: ReadonlySet<number>) =>
      bySha256.all(sha256).flatMap(({ id, address }) => (but.has(id) ? [] : [address])),
    article: (id: string) => article.get(id) ?? null,
  };
}

function collect(selection: Selection, find: Finder): void {
  for (const identity of selection.identities) {
    const article = find.article(toIdOfText(identity));
    if (article !== null) selection.articles.add(article);
    for (const { id, sha256 } of find.captures(identity)) {
      selection.captures.add(id);
      if (sha256 !== null) selection.payloads.add(sha256);
    }
  }
}

function addAll<Value>(set: Set<Value>, values: readonly Value[]): void {
  for (const value of values) set.add(value);
}
