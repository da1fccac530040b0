import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { FoundDocument } from './found-document.ts';

/** A document with what people have corrected in it: pages of PDF files alone can be. */
export function withCorrections(archive: Archive, document: FoundDocument): FoundDocument {
  if (document.bytes === null || document.mediaType !== 'application/pdf') return document;
  return { ...document, corrections: archive.corrections.of(sha256Of(document.bytes)) };
}
