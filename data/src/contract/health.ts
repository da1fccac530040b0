import { z } from 'zod';

/** The process answers. */
export const healthResponseSchema = z.object({ status: z.literal('ok'), version: z.string() });

/** The engine is reachable and an index is published: `articles` counts what the reader may see. */
export const readinessResponseSchema = z.object({ status: z.literal('ready'), articles: z.int() });
