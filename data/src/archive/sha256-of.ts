import { createHash } from 'node:crypto';

/** The SHA-256 of bytes, or of a text in UTF-8, in hex: what originals, identities and purged papers are known by. */
export const sha256Of = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
