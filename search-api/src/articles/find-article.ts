import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import type { Request, Response } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** An article's id: 80 bits in base32. Nothing else can be one. */
const articleId = /^[a-z2-7]{16}$/;

/**
 * The article that is asked for under /articles/:id. Null where the id is another address of an article: the reply, which leads there, has
 * been sent then. Two articles that were put together may become two again, so nobody is to remember it. Throws NotFoundError.
 */
export async function findArticle(
  index: ReaderIndex,
  request: Request<{ id: string }>,
  response: Response,
): Promise<StoredDocument | null> {
  const { id } = request.params;
  const document = articleId.test(id) ? await index.find(id) : null;
  if (!document) throw new NotFoundError(`There is no article ${JSON.stringify(id.slice(0, 40))} to be seen here.`);
  if (document.id === id) return document;
  const address = request.originalUrl.replace(`/articles/${id}`, `/articles/${document.id}`);
  response.set('Cache-Control', 'no-cache').redirect(308, address);
  return null;
}
