import { bodyFields } from '@tra-cuu/data/search-index/searchable-text';
import { termsHeld } from '@tra-cuu/data/text/find-matches';
import { z } from 'zod';
import { isOneOf } from '../query/filters.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';
import type { ReadHit } from './hit.ts';

/** The bodies fetched for one page hold no more UTF-16 units than this together: snippets must not cost what reading does. */
const mostFetched = 3_000_000;

const restFields = bodyFields.filter((field) => field !== 'body');
const restSchema = z.object({ id: z.string(), ...Object.fromEntries(restFields.map((field) => [field, z.string()])) });

/**
 * The rest of the bodies of hits that do not show in their beginning all that was asked for, by the hits' ids. Most articles have no
 * rest, and most hits show in what they begin with why they were found.
 */
export async function fetchLongBodies(hits: readonly ReadHit[], index: ReaderIndex): Promise<Map<string, string>> {
  const wanted: string[] = [];
  let length = 0;
  for (const { card } of hits.filter(hidesSomething)) {
    length += card.bodyLength - card.body.length;
    if (length <= mostFetched) wanted.push(card.id);
  }
  if (wanted.length === 0) return new Map();
  const [answer] = await index.ask([
    {
      ...{ q: '', fields: [], filter: [isOneOf('id', wanted)], limit: wanted.length },
      retrieve: ['id', ...restFields],
    },
  ]);
  const read = (answer?.hits ?? []).map(({ fields }) => restSchema.parse(fields) as Record<string, string>);
  return new Map(read.map((fields) => [fields.id ?? '', restFields.map((field) => fields[field] ?? '').join('')]));
}

function hidesSomething({ card, terms }: ReadHit): boolean {
  if (card.bodyLength === card.body.length || terms.length === 0) return false;
  return termsHeld([card.title, card.summary, card.body], terms).size < terms.length;
}
