import type { Article } from '@tra-cuu/data/article/article';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { normalizeUrl } from '../crawl/normalize-url.ts';

type Attachment = Article['attachments'][number];

/** Gives an attachment the id that the file has, or will have, in the archive: that of its address. One without an address has none. */
export function identifyAttachment({ title, url }: Attachment): Attachment {
  const known = normalizeUrl(url);
  return { title, url, ...(known !== null && { id: toArticleId({ kind: 'web', url: known }) }) };
}
