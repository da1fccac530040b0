import { createHash } from 'node:crypto';
import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { z } from 'zod';
import type { ChangeCounts } from '../../archive/article-store.ts';
import type { Visibility } from '../../article/article.ts';

/**
 * What is computed from the whole archive for the search API to look things up in. It stands in the engine, in an index of its own
 * in which nothing is searched, so that every copy of the API finds it where it finds the articles.
 */
export const lookupIndex = 'lookups';

/** `syllables`: the table of syllables and pairs. `suggestions`: the names, numbers and phrases that are suggested. */
export const lookupNames = ['syllables', 'suggestions'] as const;
export type LookupName = (typeof lookupNames)[number];

/** One document a part; the engine takes larger ones, but a reply of this size is never a burden. */
const partLength = 2 ** 20;

const headSchema = z.object({
  id: z.string(),
  /** Digest of the bytes. Another version is another value. */
  version: z.string(),
  parts: z.int(),
  /** The articles it was made of, and what the archive had seen by then (`ChangeCounts`); -1 in heads that did not say it yet. */
  articles: z.int(),
  changes: z.int(),
  withdrawals: z.int().default(-1),
  decisions: z.int().default(-1),
});
export type LookupHead = z.infer<typeof headSchema>;

const partSchema = z.object({ id: z.string(), data: z.base64() });

/** Who it is for: `public` is made of public articles alone, `internal` of all. */
const headId = (name: LookupName, visibility: Visibility): string => `${name}-${visibility}`;
const partId = (head: string, version: string, part: number): string => `${head}-${version}-${part}`;

/** What is known of a stored value without fetching it; null where there is none. */
export async function readLookupHead(
  client: Meilisearch,
  name: LookupName,
  visibility: Visibility,
): Promise<LookupHead | null> {
  const document = await getDocument(client, headId(name, visibility));
  return document === null ? null : headSchema.parse(document);
}

/** The bytes that a head speaks of; null where a newer value has taken their place meanwhile. */
export async function readLookup(client: Meilisearch, { id, version, parts }: LookupHead): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for (let part = 0; part < parts; part += 1) {
    const document = await getDocument(client, partId(id, version, part));
    if (document === null) return null;
    chunks.push(Buffer.from(partSchema.parse(document).data, 'base64'));
  }
  return Buffer.concat(chunks);
}

async function getDocument(client: Meilisearch, id: string): Promise<Record<string, unknown> | null> {
  try {
    return await client.index(lookupIndex).getDocument(id);
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.response.status === 404) return null;
    throw error;
  }
}

export interface LookupDocuments {
  head: LookupHead;
  parts: z.infer<typeof partSchema>[];
}

/** The documents that hold a value. The head goes last: who reads it finds all parts. */
export function toLookupDocuments(
  name: LookupName,
  visibility: Visibility,
  bytes: Uint8Array,
  made: ChangeCounts,
): LookupDocuments {
  const id = headId(name, visibility);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const parts = [];
  for (let start = 0; start < bytes.length; start += partLength) {
    const data = Buffer.from(bytes.subarray(start, start + partLength)).toString('base64');
    parts.push({ id: partId(id, version, parts.length), data });
  }
  return { head: { id, version, parts: parts.length, ...made }, parts };
}

/** The ids under which the parts of a value stand. */
export const partIds = ({ id, version, parts }: LookupHead): string[] =>
  Array.from({ length: parts }, (_, part) => partId(id, version, part));
