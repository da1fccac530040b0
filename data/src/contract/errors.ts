import { z } from 'zod';

/** What went wrong, for a program to act on. */
export const errorCodes = [
  'bad-request',
  'not-found',
  'engine-away',
  'engine-slow',
  'busy',
  'not-published',
  'archive-away',
  'too-many-requests',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The one shape in which an error leaves the API. `id` is in the server's log beside the cause. */
export const errorResponseSchema = z.object({
  error: z.object({
    id: z.string(),
    code: z.enum(errorCodes),
    message: z.string(),
    details: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  }),
});
export type ErrorResponse = z.infer<typeof errorResponseSchema>;
