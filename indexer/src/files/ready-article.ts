import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { dayInVietnam, daySchema } from '@tra-cuu/data/article/day';
import { z } from 'zod';
import { readToldPublication } from '../extract/read-told-publication.ts';
import { UnreadableError } from '../extract/unreadable-error.ts';

/** A day, or an instant with its offset, of which the day in Vietnam is taken. */
const publishedAt = z.union([daySchema, z.iso.datetime({ offset: true })], {
  error: 'write it as YYYY-MM-DD, or as an ISO 8601 time with its offset',
});
const text = z.string().trim().min(1, 'must not be empty');

/** A line of a .jsonl file: an article whose text needs no extracting. Other fields are kept with the line, unread. */
const readyArticleSchema = z.object({
  id: z.union([text, z.int().transform(String)], { error: 'must be a text or a whole number' }),
  title: text,
  body: text,
  summary: z.string().trim().optional(),
  publishedAt: publishedAt.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  author: z.string().trim().optional(),
  source: z.string().trim().optional(),
});
type ReadyArticle = z.output<typeof readyArticleSchema>;

/**
 * Reads one line of ready articles. Throws UnreadableError: `broken-json` where it is not JSON, `wrong-fields` naming each
 * field that is missing or wrong.
 */
export function parseReadyArticle(line: Buffer): {
  id: string;
  source: string | undefined;
  extracted: ExtractedArticle;
} {
  const result = readyArticleSchema.safeParse(parseJson(line));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
    throw new UnreadableError('wrong-fields', problems.join('; '));
  }
  const article = result.data;
  return { id: article.id, source: article.source || undefined, extracted: toExtracted(article) };
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    throw new UnreadableError('broken-json', `is not JSON in UTF-8: ${error instanceof Error ? error.message : error}`);
  }
}

const nfc = (value: string): string => value.normalize('NFC').trim();

function toExtracted(article: ReadyArticle): ExtractedArticle {
  const lines = article.body.split(/\r?\n/).map(nfc).filter(Boolean);
  const day = article.publishedAt;
  const date = day === undefined || day.length === 10 ? day : dayInVietnam(new Date(day));
  return {
    title: nfc(article.title),
    ...(article.summary && { summary: nfc(article.summary) }),
    blocks: lines.map((line) => ({ kind: 'paragraph' as const, text: line })),
    publishedOn:
      date === undefined ? readToldPublication(lines, article.url) : { date, precision: 'day', evidence: 'given' },
    ...(article.url !== undefined && { url: article.url }),
    ...(article.author && { author: nfc(article.author) }),
    ...(article.source && { source: nfc(article.source) }),
    attachments: [],
    reading: { charset: 'utf-8', method: 'given', confidence: 1 },
  };
}
