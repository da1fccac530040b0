import { articleSchema } from '@tra-cuu/data/article/article';
import type { z } from 'zod';

/** What is measured of the article that `tra-cuu inspect` prints. */
export const readArticleSchema = articleSchema.pick({
  officials: true,
  departments: true,
  documentReferences: true,
  events: true,
  publishedOn: true,
  document: true,
});
export type ReadArticle = z.infer<typeof readArticleSchema>;
