import { z } from 'zod';

/** What a backup says of itself, in the last file of it: a backup without one is not whole. */
export const manifestSchema = z.object({
  format: z.literal('tra-cuu-backup'),
  version: z.literal(1),
  /** ISO 8601. */
  createdAt: z.iso.datetime(),
  articles: z.int(),
  captures: z.int(),
  files: z.array(z.object({ path: z.string(), size: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type Manifest = z.output<typeof manifestSchema>;

export const manifestName = 'manifest.json';

/** The files that a backup may hold, and no others: what is unpacked lands nowhere else. */
export const backupPath = /^(?:manifest\.json|archive\.db|warc\/[\w-]+\.warc\.gz)$/;
