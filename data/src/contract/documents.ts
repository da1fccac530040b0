import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { yearCountsSchema } from './officials.ts';
import { hitDateSchema, positiveInteger } from './search.ts';

const maxNumberLength = 100;

/** A number typed in any form: "05-CT/TW", "5 ct tw", "số 05/CT-TW". */
export const documentsRequestSchema = z.strictObject({
  number: z
    .string({ error: 'give the number of a document' })
    .trim()
    .min(1, 'give the number of a document')
    .max(maxNumberLength, `at most ${maxNumberLength} characters`),
});

/** `unknown` unless a document or a record of one proves another. */
export const validities = ['in-force', 'partly-expired', 'expired', 'unknown'] as const;

/**
 * A document known by its number: a body's paper of one type and one term of office, since numbers begin anew with each. It may be in
 * the archive itself, or be known from what cites it alone.
 */
export const listedDocumentSchema = z.object({
  id: z.string(),
  /** As it is printed most often. */
  number: z.string(),
  type: z.string().nullable(),
  /** As printed; what is printed in capitals as the archive has the body's name, where it knows the body. */
  issuer: z.string().nullable(),
  /** The issuer's id, where an article that this reader may see names that body. */
  issuerId: z.string().optional(),
  /** YYYY-MM-DD. */
  date: z.string().nullable(),
  /** The term of office or the year in which the number was given ("2015-2020", "2019"); null where no date tells it. */
  term: z.string().nullable(),
  abstract: z.string().nullable(),
  /** The article that is the document itself, where the archive holds it. */
  articleId: z.string().nullable(),
  /** How many articles cite it. */
  citedBy: z.int(),
  validity: z.enum(validities),
});
export type ListedDocument = z.infer<typeof listedDocumentSchema>;

/** The newest first, those without a date last. `number` is how the number was understood; null where it is none. */
export const documentsResponseSchema = z.object({
  number: z.string().nullable(),
  documents: z.array(listedDocumentSchema),
});
export type DocumentsResponse = z.infer<typeof documentsResponseSchema>;

export const documentRequestSchema = z.strictObject({ page: positiveInteger(1_000).default(1) });

/** How one document stands to another. `active`: this one replaces the other; else the other replaces this one. */
export const documentRelationSchema = z.object({
  kind: z.string(),
  active: z.boolean(),
  document: listedDocumentSchema.pick({ id: true, number: true, type: true, date: true, articleId: true }),
});

/** Articles of one page of those that cite a document. */
export const citingPageSize = 20;

export const documentResponseSchema = listedDocumentSchema.extend({
  place: z.string().nullable(),
  signer: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  relations: z.array(documentRelationSchema),
  /** What proves whether it still holds: a document of the archive, or what a portal's record says. */
  proofs: z.array(
    z.object({ status: z.enum(validities), articleId: z.string(), title: z.string(), evidence: z.string() }),
  ),
  /** Other documents of the same number. */
  namesakes: z.array(listedDocumentSchema),
  /** The articles that cite it: how many by year, and a page of them, the newest first. */
  years: yearCountsSchema,
  page: z.int(),
  articles: z.array(
    z.object({
      id: z.string(),
      kind: articleSchema.shape.kind,
      title: z.string(),
      date: hitDateSchema.nullable(),
    }),
  ),
});
export type DocumentResponse = z.infer<typeof documentResponseSchema>;
