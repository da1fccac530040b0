import { createHash } from 'node:crypto';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { FoundDocument } from './found-document.ts';

/** A document with what people have corrected in it: pages of PDF files alone can be. */
export function withCorrections(archive: Archive, document: FoundDocument): FoundDocument {
  if (document.bytes === null || document.mediaType !== 'application/pdf') return document;
  const sha256 = createHash('sha256').update(document.bytes).digest('hex');
  return { ...document, corrections: archive.corrections.of(sha256) };
}
