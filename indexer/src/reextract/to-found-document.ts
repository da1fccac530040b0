import type { ListedCapture } from '@tra-cuu/data/archive/inventory-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { parseIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument, MediaType } from '../capture/found-document.ts';

/** A capture as it was when it was found, with the bytes that were kept of it. Throws where these cannot be had. */
export function toFoundDocument(archive: Archive, capture: ListedCapture): FoundDocument {
  const { id, identity, address, mediaType, contentType, site, visibility, externalId, sha256 } = capture;
  const bytes = sha256 === null ? null : archive.captures.readOriginal(id);
  return {
    ...{ identity: parseIdentityText(identity), place: null, externalId, address, contentType, site, visibility },
    ...{ bytes, mediaType: mediaType as MediaType | null },
    ...(sha256 !== null && { corrections: archive.corrections.of(sha256) }),
    problem: bytes === null ? { reason: capture.reason ?? 'empty', message: capture.message ?? 'is empty' } : null,
  };
}
