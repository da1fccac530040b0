import type { Visibility } from '@tra-cuu/data/article/article';
import { toIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument, Problem } from '../capture/found-document.ts';
import { normalizeUrl } from '../crawl/normalize-url.ts';
import { type HttpMessage, headerOf, parseHttp, readContent } from './http-answer.ts';
import { type OwnFields, readOwnFields } from './own-fields.ts';
import type { WarcRecord } from './read-records.ts';
import { typeOfRecord } from './type-of-record.ts';

/** A record that says what was found, and those beside it. */
export interface RecordGroup {
  record: WarcRecord;
  request: WarcRecord | null;
  metadata: WarcRecord | null;
  /** The record with the bytes, where `record` only refers to them. */
  original: WarcRecord | null;
}

/** The document that was found, or why there is none: what the record is, in words that stand behind a number. */
export function toDocument(group: RecordGroup, visibility: Visibility, maxBytes: number): FoundDocument | string {
  const { record, request, metadata, original } = group;
  const holder = original ?? record;
  const answer = parseAnswer(record) ?? parseAnswer(holder);
  if (isHttp(holder) && !answer) return 'WARC records without an HTTP answer';
  if (answer && statusOf(answer) !== 200) return 'WARC answers other than 200';
  const own = readOwnFields(metadata);
  const uri = (record.fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const { bytes, problem } = readBytes(holder, maxBytes);
  const contentType = answer ? headerOf(answer.headers, 'content-type') : (holder.fields.get('content-type') ?? null);
  const disposition = answer ? headerOf(answer.headers, 'content-disposition') : null;
  const mediaType =
    own?.mediaType ?? (bytes ? typeOfRecord(bytes, { url: uri, contentType, disposition }) : 'text/html');
  if (!mediaType) return 'WARC records of kinds that are not read';
  const named = own ?? toWebFields(uri, contentType, visibility);
  if (!named) return 'WARC records without a web address';
  const capturedAt = new Date(record.fields.get('warc-date') ?? '');
  return {
    ...{ identity: named.identity, place: null, externalId: named.externalId, site: named.site, mediaType },
    address: named.identity.kind === 'web' ? uri : toIdentityText(named.identity).replace(/^\w+:/, ''),
    contentType: named.contentType,
    ...{ bytes: bytes && bytes.length > 0 ? bytes : null, problem },
    // What an archive had for staff alone is not made public by who imports it, and the other way round.
    visibility: visibility === 'public' ? named.visibility : 'internal',
    ...(!Number.isNaN(capturedAt.getTime()) && { capturedAt }),
    ...(answer && { exchange: toExchange(answer, request, record.fields.get('warc-ip-address')) }),
  };
}

const isHttp = ({ fields }: WarcRecord): boolean => /^application\/http\b/i.test(fields.get('content-type') ?? '');
const parseAnswer = (record: WarcRecord): HttpMessage | null =>
  isHttp(record) && record.block ? parseHttp(record.block) : null;
const statusOf = ({ start }: HttpMessage): number => Number(/^HTTP\/\S+ +(\d{3})/.exec(start)?.[1]);

function readBytes(record: WarcRecord, maxBytes: number): { bytes: Buffer | null; problem: Problem | null } {
  if (!isHttp(record) || !record.block) return { bytes: record.block, problem: null };
  const answer = parseHttp(record.block);
  try {
    return { bytes: answer && readContent(answer, maxBytes), problem: null };
  } catch (error) {
    const message = `is not packed as its Content-Encoding says: ${error instanceof Error ? error.message : error}`;
    return { bytes: null, problem: { reason: 'not-unpacked', message } };
  }
}

function toWebFields(uri: string, contentType: string | null, visibility: Visibility): OwnFields | null {
  const url = normalizeUrl(uri);
  if (url === null) return null;
  return { identity: { kind: 'web', url }, mediaType: null, contentType, site: null, externalId: null, visibility };
}

function toExchange(
  answer: HttpMessage,
  request: WarcRecord | null,
  serverAddress: string | undefined,
): NonNullable<FoundDocument['exchange']> {
  const asked = request?.block ? parseHttp(request.block) : null;
  return {
    requestHeaders: asked?.headers ?? [],
    status: statusOf(answer),
    statusText: answer.start.replace(/^HTTP\/\S+ +\d{3} ?/, ''),
    responseHeaders: answer.headers,
    ...(serverAddress !== undefined && { serverAddress }),
  };
}
