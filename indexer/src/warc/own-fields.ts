import type { Visibility } from '@tra-cuu/data/article/article';
import { parseIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument, MediaType } from '../capture/found-document.ts';
import { isOfficeType, type OfficeType } from '../extract/document-type.ts';
import { parseFields, type WarcRecord } from './read-records.ts';

/** What an archive of ours has written beside an original of its own. */
export type OwnFields = Pick<FoundDocument, 'identity' | 'mediaType' | 'contentType' | 'site' | 'externalId'> & {
  visibility: Visibility;
};

/** Null where the record says nothing of the kind. */
export function readOwnFields(metadata: WarcRecord | null): OwnFields | null {
  const fields = parseFields(metadata?.block?.toString('utf8') ?? '');
  const get = (name: string): string | null => {
    const value = fields.get(`tra-cuu-${name}`);
    return value === undefined ? null : decode(value);
  };
  const text = get('identity');
  if (text === null || !/^(?:web|import|file):/.test(text)) return null;
  const identity = parseIdentityText(text);
  return {
    ...{ identity, site: get('site'), contentType: get('content-type') },
    mediaType: toMediaType(get('media-type')),
    externalId: identity.kind === 'import' ? identity.id : null,
    visibility: get('visibility') === 'public' ? 'public' : 'internal',
  };
}

const textTypes: readonly MediaType[] = ['text/html', 'text/plain', 'application/json'];

const toMediaType = (text: string | null): MediaType | null =>
  textTypes.find((type) => type === text) ?? (isOfficeType(text as OfficeType) ? (text as OfficeType) : null);

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
