import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { extractApart } from './apart/extract-apart.ts';
import { type ExtractSource, isOfficeType } from './document-type.ts';
import { extractText } from './extract-text.ts';
import { isHeavy } from './is-heavy.ts';

/** Reads title, text and dates out of a document: a function of its input alone. Throws UnreadableError with the reason. */
export async function extract({ mediaType, ...document }: ExtractSource): Promise<ExtractedArticle> {
  if (!isOfficeType(mediaType)) {
    const { corrections: _none, ...text } = { ...document, mediaType };
    return isHeavy(document.bytes) ? extractApart(text) : extractText(text);
  }
  const { bytes, name, url, corrections } = document;
  return extractApart({
    bytes,
    name,
    mediaType,
    ...(url !== undefined && { url }),
    ...(corrections && { corrections }),
  });
}
