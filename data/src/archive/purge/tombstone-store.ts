import type { Database } from 'better-sqlite3';
import { sha256Of } from '../sha256-of.ts';

/** What is left of a document that was purged: digests by which it is known again, and who decided it. Nothing of what it said. */
export interface Tombstone {
  /** SHA-256 of the identity (`toIdentityText`), in hex. The id of the article is the beginning of it, in base32. */
  identitySha256: string;
  /** SHA-256 of each original. */
  payloadSha256: string[];
  decision: string;
  /** ISO 8601. */
  purgedAt: string;
}

export interface TombstoneStore {
  /** The tombstone of a document: of its identity, or of its bytes, wherever they are found. Null where it was not purged. */
  find(identity: string, bytes: Buffer | null): Pick<Tombstone, 'decision' | 'purgedAt'> | null;
  list(): Tombstone[];
  /** Adds to what is there already. */
  add(tombstone: Tombstone): void;
}

export function createTombstoneStore(db: Database): TombstoneStore {
  const any = db.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM tombstones)').pluck();
  const byDigests = db.prepare<[string, string], Pick<Tombstone, 'decision' | 'purgedAt'>>(
    `SELECT decision, purged_at AS purgedAt FROM tombstones
     WHERE identity_sha256 = ? OR identity_sha256 IN (SELECT identity_sha256 FROM tombstone_payloads WHERE sha256 = ?) LIMIT 1`,
  );
  const all = db.prepare<[], Omit<Tombstone, 'payloadSha256'>>(
    'SELECT identity_sha256 AS identitySha256, decision, purged_at AS purgedAt FROM tombstones ORDER BY purged_at, identity_sha256',
  );
  const payloads = db
    .prepare<[string], string>('SELECT sha256 FROM tombstone_payloads WHERE identity_sha256 = ? ORDER BY sha256')
    .pluck();
  const insert = db.prepare('INSERT INTO tombstones VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const insertPayload = db.prepare('INSERT INTO tombstone_payloads VALUES (?, ?) ON CONFLICT DO NOTHING');
  return {
    find: (identity, bytes) =>
      any.get() === 0 ? null : (byDigests.get(sha256Of(identity), bytes ? sha256Of(bytes) : '') ?? null),
    list: () => all.all().map((tombstone) => ({ ...tombstone, payloadSha256: payloads.all(tombstone.identitySha256) })),
    add: ({ identitySha256, payloadSha256, decision, purgedAt }) => {
      insert.run(identitySha256, decision, purgedAt);
      for (const sha256 of payloadSha256) insertPayload.run(sha256, identitySha256);
    },
  };
}
