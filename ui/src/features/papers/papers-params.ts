import { z } from 'zod';

/** What the address of the papers by number says: the number as it was typed. */
export const papersParamsSchema = z.object({ so: z.string().optional().catch(undefined) });
export type PapersParams = z.output<typeof papersParamsSchema>;

/** What the address of a paper says: the page of the articles that cite it. */
export const paperParamsSchema = z.object({ page: z.coerce.string().optional().catch(undefined) });
export type PaperParams = z.output<typeof paperParamsSchema>;
