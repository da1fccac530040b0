import { z } from 'zod';
import {
  articleSchema,
  blockKinds,
  departmentMentionSchema,
  documentReferenceSchema,
  documentSchema,
  eventSchema,
  officialMentionSchema,
  readingSchema,
  recognizedPageSchema,
} from '../article/article.ts';
import { diacriticsModes, hitDateSchema, maxQueryLength, positiveInteger } from './search.ts';

/** Which revision of an article is asked for. */
export const revisionNumber = positiveInteger(999_999);

/** `q` marks in the article what a search for it would mark. `revision` asks for the article as it was then; default: as it is. */
export const articleRequestSchema = z.strictObject({
  q: z.string().max(maxQueryLength, `at most ${maxQueryLength} characters`).default(''),
  diacritics: z.enum(diacriticsModes).default('auto'),
  revision: revisionNumber.optional(),
});
export type ArticleRequest = z.output<typeof articleRequestSchema>;

/** A half-open range in UTF-16 units of the text beside it. */
export const rangeSchema = z.tuple([z.int(), z.int()]);
export type TextRange = z.infer<typeof rangeSchema>;

const markedText = z.object({ text: z.string(), marks: z.array(rangeSchema) });

/** How the text was found. What was not done is empty, or 0. */
const shownReadingSchema = readingSchema.pick({ method: true, charset: true, confidence: true }).extend({
  /** The pages whose pictures were recognised (OCR), each with how sure that is, 0 to 1. */
  recognized: z.array(recognizedPageSchema),
  /** The pages corrected by hand. */
  corrected: z.array(z.int()),
  /** Damaged letters that were put right. */
  repaired: z.int(),
});
export type ShownReading = z.infer<typeof shownReadingSchema>;

/** Under which a document is known by its number (GET /documents/:id). It may lead on to an id that says more. */
const documentId = z.string().optional();

export const articleResponseSchema = z.object({
  id: z.string(),
  externalId: z.string().optional(),
  kind: articleSchema.shape.kind,
  url: z.string().nullable(),
  title: markedText,
  summary: markedText.nullable(),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), text: z.string(), marks: z.array(rangeSchema) })),
  date: hitDateSchema.nullable(),
  publishedOn: articleSchema.shape.publishedOn,
  events: z.array(eventSchema),
  author: z.string().nullable(),
  source: z.string().nullable(),
  officials: z.array(officialMentionSchema.extend({ id: z.string() })),
  departments: z.array(departmentMentionSchema.extend({ id: z.string() })),
  documentReferences: z.array(documentReferenceSchema.extend({ documentId })),
  /** Without `documentId` where it has no number. */
  document: documentSchema.extend({ documentId }).nullable(),
  /** `articleId` is that of the file in the archive, where this reader may see it. */
  attachments: z.array(z.object({ title: z.string(), url: z.string(), articleId: z.string().nullable() })),
  /** The articles that carry this one, the newest first; at most 20. */
  attachedTo: z.array(z.object({ id: z.string(), kind: articleSchema.shape.kind, title: z.string() })),
  /** Since when (ISO 8601) its address has answered that nothing is there; null while it is. */
  goneSince: z.string().nullable(),
  /** A BCP 47 tag ("vi"); null where the page says none. */
  language: z.string().nullable(),
  /** Of a paper that has them. */
  pages: z.int().nullable(),
  reading: shownReadingSchema,
  /** Which revision this is, where one was asked for, and the number of the newest. `capturedAt` is ISO 8601. */
  revision: z.object({ number: z.int(), newest: z.int(), capturedAt: z.string() }).nullable(),
});
export type ArticleResponse = z.infer<typeof articleResponseSchema>;
