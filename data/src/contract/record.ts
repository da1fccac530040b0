import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { revisionNumber } from './article.ts';

/** Takes no parameters. */
export const recordRequestSchema = z.strictObject({});

/** Of which revision; the newest unless said. */
export const originalRequestSchema = z.strictObject({ revision: revisionNumber.optional() });

/** An address beside the article's own: a URL, a path in a collection of files, or the id that a source gave. */
export const addressSchema = z.object({
  kind: z.enum(['web', 'file', 'import']),
  address: z.string(),
  /** ISO 8601. */
  since: z.string(),
});
export type ArticleAddress = z.infer<typeof addressSchema>;

/** What the archive knows of an article beside its text. Times are ISO 8601. */
export const recordResponseSchema = z.object({
  id: z.string(),
  /** In order of their text. The public is told those of the web alone. */
  addresses: z.array(addressSchema),
  /** The newest first. `createdAt` is when it was read, `capturedAt` when what it was read out of was fetched or imported. */
  revisions: z.array(z.object({ number: z.int(), createdAt: z.string(), capturedAt: z.string(), title: z.string() })),
  /** What it was read out of, as it is kept; null where nothing is. `size` is in bytes. */
  original: z.object({ mediaType: z.string().nullable(), size: z.int(), capturedAt: z.string() }).nullable(),
  /** The articles that say nearly the same, the most alike first. `similarity` is 0 to 1. */
  similar: z.array(
    z.object({ id: z.string(), kind: articleSchema.shape.kind, title: z.string(), similarity: z.number() }),
  ),
});
export type RecordResponse = z.infer<typeof recordResponseSchema>;
