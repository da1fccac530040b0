import { z } from 'zod';
import {
  articleSchema,
  attachmentSchema,
  blockKinds,
  departmentMentionSchema,
  documentReferenceSchema,
  documentSchema,
  eventSchema,
  officialMentionSchema,
} from '../article/article.ts';
import { diacriticsModes, hitDateSchema, maxQueryLength } from './search.ts';

/** `q` marks in the article what a search for it would mark. */
export const articleRequestSchema = z.strictObject({
  q: z.string().max(maxQueryLength, `at most ${maxQueryLength} characters`).default(''),
  diacritics: z.enum(diacriticsModes).default('auto'),
});
export type ArticleRequest = z.output<typeof articleRequestSchema>;

/** A half-open range in UTF-16 units of the text beside it. */
export const rangeSchema = z.tuple([z.int(), z.int()]);
export type TextRange = z.infer<typeof rangeSchema>;

const markedText = z.object({ text: z.string(), marks: z.array(rangeSchema) });

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
  documentReferences: z.array(documentReferenceSchema),
  document: documentSchema.nullable(),
  attachments: z.array(attachmentSchema),
});
export type ArticleResponse = z.infer<typeof articleResponseSchema>;
