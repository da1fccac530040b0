import { diacriticsModes } from '@tra-cuu/data/contract/search';
import { z } from 'zod';

/** What an article's address says beside its id: the search whose matches it marks. */
export const articleParamsSchema = z.object({
  q: z.string().optional().catch(undefined),
  diacritics: z.enum(diacriticsModes).optional().catch(undefined),
});
export type ArticleParams = z.output<typeof articleParamsSchema>;
