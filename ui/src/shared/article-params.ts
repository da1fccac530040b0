import { diacriticsModes } from '@tra-cuu/data/contract/search';
import { z } from 'zod';

/** What an article's address says beside its id: the search whose matches it marks, and which revision is shown instead of the newest. */
export const articleParamsSchema = z.object({
  q: z.string().optional().catch(undefined),
  diacritics: z.enum(diacriticsModes).optional().catch(undefined),
  revision: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional()
    .catch(undefined),
});
export type ArticleParams = z.output<typeof articleParamsSchema>;

/** The same of another revision; of the newest without one. */
export const atRevision = ({ q, diacritics }: ArticleParams, revision?: number): ArticleParams => ({
  ...{ q, diacritics },
  revision: revision === undefined ? undefined : String(revision),
});
