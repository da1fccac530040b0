import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import type { SiteRules } from '../crawl/sites/site.ts';
import { checkReadable } from './check-readable.ts';
import { readHtml } from './html/read-html.ts';
import { readText } from './text/read-text.ts';
import { UnreadableError } from './unreadable-error.ts';

/** The bytes of a page or a plain text, and what came with them. */
export interface TextSource {
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

/** Reads title, text and dates out of a page or a plain text: a pure function. Throws UnreadableError with the reason. */
export function extractText(source: TextSource): ExtractedArticle {
  checkReadable(source.bytes);
  try {
    return source.mediaType === 'text/html' ? readHtml(source) : readText(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'is built in a way that takes more memory than there is: save what is to be read of it as a text';
    throw new UnreadableError('too-large', message, { cause: error });
  }
}
