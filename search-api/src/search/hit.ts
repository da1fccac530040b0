import type { SearchHit } from '@tra-cuu/data/contract/search';
import { type StoredCard, storedCardSchema } from '@tra-cuu/data/search-index/search-document';
import { markText } from '@tra-cuu/data/text/mark-text';
import { toSnippet } from '@tra-cuu/data/text/snippet';
import type { FoundHit } from './read-page.ts';

/** A hit whose stored fields have been checked. */
export type ReadHit = Omit<FoundHit, 'hit'> & { card: StoredCard };

export const readHit = ({ hit, ...found }: FoundHit): ReadHit => ({
  ...found,
  card: storedCardSchema.parse(hit.fields),
});

/**
 * A hit as a line of the result list, marked by the rule by which it was found. `rest` is what of its body goes on behind the beginning
 * that is stored with the card, where that was fetched. The summary goes before the body: it was written to be read alone.
 */
export function toHit({ card, tier, terms }: ReadHit, rest = ''): SearchHit {
  const { title, summary, body, bodyLength: _length, externalId, document, ...shown } = card;
  return {
    ...shown,
    ...(externalId !== undefined && { externalId }),
    tier,
    title: markText(title, terms),
    snippet: toSnippet([summary, body + rest], terms),
    ...(document && { document }),
  };
}
