import type { ReadRevision } from '@tra-cuu/data/archive/archive-reader';
import type { Block } from '@tra-cuu/data/article/article';
import { toHitDate } from '@tra-cuu/data/article/hit-date';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import { toBlocks } from '@tra-cuu/data/search-index/stored-article';

/** An article to be read, as it is or as it was. */
export interface ArticleToShow
  extends Pick<StoredDocument, 'id' | 'title' | 'summary' | 'date' | 'goneSince' | 'record'> {
  externalId: string | undefined;
  blocks: Block[];
  revision: ArticleResponse['revision'];
}

/** An article as it is, out of the index. */
export const toPresent = (document: StoredDocument): ArticleToShow => ({
  ...document,
  externalId: document.externalId,
  blocks: toBlocks(document),
  revision: null,
});

/** The same article as it was. Whether its page is still there is said as it is now. */
export function toPast(
  { id, externalId, goneSince }: StoredDocument,
  { article, officialIds, departmentIds, ...revision }: ReadRevision,
): ArticleToShow {
  const { title, summary = '', blocks } = article;
  return {
    ...{ id, externalId, goneSince, title, summary, blocks, revision },
    date: toHitDate(article),
    record: { ...article, officialIds, departmentIds },
  };
}
