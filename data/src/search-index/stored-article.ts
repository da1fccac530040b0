import type { Block } from '../article/article.ts';
import type { StoredDocument } from './search-document.ts';
import { blockSeparator, bodyFields } from './searchable-text.ts';

/** The whole body of a stored document, its fields joined. */
export const joinBody = (document: Pick<StoredDocument, (typeof bodyFields)[number]>): string =>
  bodyFields.map((field) => document[field]).join('');

/** The blocks of a stored document, cut out of its body again. */
export function toBlocks(document: StoredDocument): Block[] {
  const body = joinBody(document);
  let start = 0;
  return document.blocks.map(([kind, length]) => {
    const text = body.slice(start, start + length);
    start += length + blockSeparator.length;
    return { kind, text };
  });
}
