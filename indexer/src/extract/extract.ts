import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import type { SiteRules } from '../crawl/sites/site.ts';
import { checkReadable } from './check-readable.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractText } from './text/extract-text.ts';
import { UnreadableError } from './unreadable-error.ts';

/** A captured document's bytes and what came with them. */
export interface ExtractSource {
  bytes: Buffer;
  mediaType: 'text/html' | 'text/plain';
  /** The Content-Type as the server sent it. */
  contentType?: string;
  url?: string;
  /** What a person calls it. */
  name: string;
  /** The rules of the site it came from; they correct what reading without them gives. */
  site?: SiteRules;
}

/** Reads title, text and dates out of a document: a pure function. Throws UnreadableError with the reason. */
export function extract(source: ExtractSource): ExtractedArticle {
  const { bytes, mediaType } = source;
  checkReadable(bytes);
  const article = mediaType === 'text/html' ? extractHtml(source) : extractText(bytes, source.contentType);
  if (article.blocks.length === 0 && article.summary === undefined)
    throw new UnreadableError('no-text', 'has no article text: is it a list, a frame or a page made by script?');
  return article;
}
