import type { MediaType } from '../capture/found-document.ts';
import { mediaTypeOf } from '../crawl/read/media-type.ts';

/** What a record says of its bytes. */
interface Described {
  url: string;
  contentType: string | null;
  disposition: string | null;
}

const page = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const unknown = /^(?:application\/(?:octet-stream|x-download|force-download)|binary\/octet-stream)\b/i;

/** The form of what a record holds; null where it is none that is read. */
export function typeOfRecord(bytes: Buffer, described: Described): MediaType | null {
  const office = mediaTypeOf(bytes, { ...described, url: toUrl(described.url) });
  if (office) return office;
  const { contentType } = described;
  if (contentType !== null && page.test(contentType)) return 'text/html';
  if (contentType !== null && /^text\/plain\b/i.test(contentType)) return isRobots(described.url) ? null : 'text/plain';
  if (contentType !== null && !unknown.test(contentType)) return null;
  return /<!doctype html|<html[\s>]/i.test(bytes.subarray(0, 1024).toString('latin1')) ? 'text/html' : null;
}

const isRobots = (url: string): boolean => /\/robots\.txt$/i.test(url);

/** A name that is no address has a path to look at all the same. */
const toUrl = (text: string): string => (URL.canParse(text) ? text : 'urn:x');
