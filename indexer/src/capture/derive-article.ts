import { type Article, articleSchema, type ExtractedArticle } from '@tra-cuu/data/article/article';
import { annotate } from '../annotate/annotate.ts';
import { extract } from '../extract/extract.ts';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { parseReadyArticle } from '../files/ready-article.ts';
import type { FoundDocument } from './found-document.ts';
import { identifyAttachment } from './identify-attachment.ts';
import type { ReadingRules } from './reading-rules.ts';
import { refuseSecrets } from './refuse-secrets.ts';

/**
 * Reads an article out of a document: a pure function of what was captured. Throws UnreadableError with the reason. What no article
 * may say is stopped here, before it is recorded: later it would stop whoever reads the archive.
 */
export async function deriveArticle(document: FoundDocument, rules: ReadingRules): Promise<Article> {
  const extracted = await extractDocument(document, rules);
  refuseSecrets(document, extracted);
  return articleSchema.parse({
    ...extracted,
    ...annotate(extracted, rules.vocabulary),
    attachments: extracted.attachments.map(identifyAttachment),
    visibility: document.visibility,
    derivedBy: rules.versionFor(document.site),
  });
}

async function extractDocument(document: FoundDocument, { sites }: ReadingRules): Promise<ExtractedArticle> {
  const { bytes, mediaType, address, contentType, identity, problem } = document;
  if (problem || !bytes || !mediaType)
    throw new UnreadableError(problem?.reason ?? 'empty', problem?.message ?? 'is empty');
  if (mediaType === 'application/json') return parseReadyArticle(bytes).extracted;
  const site = document.site === null ? undefined : sites.get(document.site);
  return extract({
    ...{ bytes, mediaType, name: address },
    ...(contentType !== null && { contentType }),
    ...(identity.kind === 'web' && { url: identity.url }),
    ...(site && { site }),
    ...(document.corrections && document.corrections.size > 0 && { corrections: document.corrections }),
  });
}
