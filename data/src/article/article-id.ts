import { createHash } from 'node:crypto';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Where an article comes from, which is what it is known by for ever: its canonical URL, the id its source gave it, or
 * its place in a collection of files. Content and title never take part.
 */
export type ArticleIdentity =
  | { kind: 'web'; url: string }
  | { kind: 'import'; source: string; id: string }
  | { kind: 'file'; collection: string; path: string };

/** The identity as one line: `web:<url>`, `import:<source>:<id>` or `file:<collection>:<path>`. */
export function toIdentityText(identity: ArticleIdentity): string {
  if (identity.kind === 'web') return `web:${identity.url}`;
  if (identity.kind === 'import') return `import:${identity.source}:${identity.id}`;
  return `file:${identity.collection}:${identity.path}`;
}

/**
 * The identity that `toIdentityText` wrote. Where a source or a collection has a colon in its name, its parts come out otherwise and the text
 * stays the same. Throws where the text is none.
 */
export function parseIdentityText(text: string): ArticleIdentity {
  const [, kind, first = '', rest = ''] = /^(web|import|file):(?:(?<=web:)|([^:]*):)(.*)$/s.exec(text) ?? [];
  if (kind === 'web') return { kind, url: rest };
  if (kind === 'import') return { kind, source: first, id: rest };
  if (kind === 'file') return { kind, collection: first, path: rest };
  throw new Error(`${JSON.stringify(text)} is the identity of nothing`);
}

/** The article's id: the first 16 characters (80 bits) of the lower-case base32 (RFC 4648) of SHA-256 of the identity. */
export const toArticleId = (identity: ArticleIdentity): string => toIdOfText(toIdentityText(identity));

/** The id of an identity as text. */
export const toIdOfText = (identity: string): string =>
  toIdOfDigest(createHash('sha256').update(identity, 'utf8').digest());

/** The id of an identity of which nothing but its SHA-256 is known. */
export function toIdOfDigest(digest: Buffer): string {
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let shift = 75n; shift >= 0n; shift -= 5n) id += base32[Number((bits >> shift) & 31n)];
  return id;
}
