import { articleSchema } from '@tra-cuu/data/article/article';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import { z } from 'zod';
import { isOneOf } from '../query/filters.ts';
import { type EngineQuery, emptyAnswer, type ReaderIndex } from '../reader/for-reader.ts';
import { isKnownAs } from '../reader/known-as.ts';

/** What an article carries, and what carries it. */
export type Relations = Pick<ArticleResponse, 'attachments' | 'attachedTo'>;

/** Articles that are named: a form may hang on hundreds. */
const mostCarriers = 20;
/** Attachments whose documents are looked for. */
const mostAttachments = 200;

const carrierSchema = z.object({ id: z.string(), kind: articleSchema.shape.kind, title: z.string() });
const heldSchema = z.object({ id: z.string(), aliasIds: z.array(z.string()) });

/** Finds what this reader may see of the documents that `attachments` are, and of the articles that carry the document. */
export async function readRelations(
  index: ReaderIndex,
  { id, aliasIds }: Pick<StoredDocument, 'id' | 'aliasIds'>,
  attachments: StoredDocument['record']['attachments'],
): Promise<Relations> {
  const ids = attachments.flatMap((attachment) => attachment.id ?? []).slice(0, mostAttachments);
  const everything = { q: '', fields: [] };
  const carriers: EngineQuery = {
    ...{ ...everything, filter: [isOneOf('attachmentIds', [id, ...aliasIds])], limit: mostCarriers },
    ...{ sort: ['dateFrom:desc'], retrieve: ['id', 'kind', 'title'] },
  };
  const held: EngineQuery = {
    ...{ ...everything, filter: [isKnownAs(ids)], limit: 2 * ids.length, retrieve: ['id', 'aliasIds'] },
  };
  const [carried = emptyAnswer, found = emptyAnswer] = await index.ask(ids.length > 0 ? [carriers, held] : [carriers]);
  const documents = new Map(
    found.hits
      .map(({ fields }) => heldSchema.parse(fields))
      .flatMap((document) => [document.id, ...document.aliasIds].map((known) => [known, document.id])),
  );
  return {
    attachments: attachments.map(({ title, url, id: own = '' }) => ({
      title,
      url,
      articleId: documents.get(own) ?? null,
    })),
    attachedTo: carried.hits.map(({ fields }) => carrierSchema.parse(fields)),
  };
}
