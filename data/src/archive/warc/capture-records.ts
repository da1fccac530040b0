import { createHash, randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { NewCapture } from '../capture-store.ts';
import { toRequestBlock, toResponseHead } from './http-block.ts';
import { toTargetUri } from './target-uri.ts';
import { toFieldsBlock, toFieldValue, toRecordBytes, type WarcFields } from './warc-record.ts';

/** The record in which an original stands for the first time. */
export interface HeldOriginal {
  recordId: string;
  uri: string;
  date: string;
}

/** The records of a capture, side by side; each is to be a member of gzip of its own. */
export interface CaptureRecords<Bytes = Buffer> {
  type: 'response' | 'resource' | 'revisit';
  recordId: string;
  uri: string;
  date: string;
  status: number | null;
  /** The request, where there was one; the record that says what was found; what is known of it. */
  parts: readonly Bytes[];
  /** Which of `parts` says what was found. */
  mainAt: number;
}

type KeptCapture = NewCapture & { bytes: Buffer };

const newId = (): string => `<urn:uuid:${randomUUID()}>`;
const digestOf = (...parts: readonly Buffer[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
};
/** WARC 1.1, clause 5.17, and annex A: the payload is the same as that of a record named. */
const sameBytes = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';

/** The records of a capture whose bytes stand in no WARC file yet. */
export function toCaptureRecords(capture: KeptCapture): CaptureRecords {
  const { bytes, exchange, contentType } = capture;
  const about = describe(capture);
  const digest = digestOf(bytes);
  const payload: WarcFields = [['WARC-Payload-Digest', digest]];
  if (!exchange || !/^https?:/.test(about.uri)) {
    const fields: WarcFields = [
      ...head('resource', about),
      ...payload,
      ['WARC-Block-Digest', digest],
      ['Content-Type', toFieldValue(contentType ?? capture.mediaType ?? 'application/octet-stream')],
    ];
    return assemble('resource', about, null, toRecordBytes(fields, [bytes]), capture);
  }
  const answer = toResponseHead(exchange, bytes.length);
  const fields: WarcFields = [
    ...head('response', about),
    ...addressOf(capture),
    ...payload,
    ['WARC-Block-Digest', digestOf(answer, bytes)],
    ['Content-Type', 'application/http; msgtype=response'],
  ];
  return assemble('response', about, exchange.status, toRecordBytes(fields, [answer, bytes]), capture);
}

/** The records of a capture whose bytes stand in a WARC file already. */
export function toRevisitRecords(capture: NewCapture, sha256: string, held: HeldOriginal): CaptureRecords {
  const about = describe(capture);
  const { exchange, bytes } = capture;
  const isHttp = exchange !== undefined && /^https?:/.test(about.uri);
  const answer = isHttp ? toResponseHead(exchange, bytes?.length ?? 0) : Buffer.alloc(0);
  const fields: WarcFields = [
    ...head('revisit', about),
    ...addressOf(capture),
    ['WARC-Profile', sameBytes],
    ['WARC-Refers-To', held.recordId],
    ['WARC-Refers-To-Target-URI', held.uri],
    ['WARC-Refers-To-Date', held.date],
    ['WARC-Payload-Digest', `sha256:${sha256}`],
    ['WARC-Block-Digest', digestOf(answer)],
    ...(isHttp ? ([['Content-Type', 'application/http; msgtype=response']] as const) : []),
  ];
  return assemble('revisit', about, isHttp ? exchange.status : null, toRecordBytes(fields, [answer]), capture);
}

/** Each record as a member of gzip (WARC 1.1, annex D), so that any of them can be read without the others. */
export const toMembers = (records: CaptureRecords): CaptureRecords => ({
  ...records,
  parts: records.parts.map((part) => gzipSync(part)),
});

interface About {
  recordId: string;
  uri: string;
  date: string;
}
const describe = ({ identity, address, capturedAt }: NewCapture): About => ({
  recordId: newId(),
  uri: toTargetUri(identity, address),
  date: capturedAt.toISOString(),
});

const head = (type: string, { recordId, uri, date }: About): WarcFields => [
  ['WARC-Type', type],
  ['WARC-Record-ID', recordId],
  ['WARC-Date', date],
  ['WARC-Target-URI', uri],
];

const addressOf = ({ exchange }: NewCapture): WarcFields =>
  exchange?.serverAddress && isIP(exchange.serverAddress) > 0 ? [['WARC-IP-Address', exchange.serverAddress]] : [];

function assemble(
  type: CaptureRecords['type'],
  about: About,
  status: number | null,
  main: Buffer,
  capture: NewCapture,
): CaptureRecords {
  const request = status === null ? [] : [toRequestRecord(about, capture)].flat();
  const parts = [...request, main, toMetadataRecord(about, capture)];
  return { type, ...about, status, parts, mainAt: request.length };
}

function toRequestRecord(about: About, { exchange }: NewCapture): Buffer[] {
  if (!exchange || exchange.requestHeaders.length === 0) return [];
  const block = toRequestBlock(about.uri, exchange);
  const fields: WarcFields = [
    ...head('request', { ...about, recordId: newId() }),
    ['WARC-Concurrent-To', about.recordId],
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', 'application/http; msgtype=request'],
  ];
  return [toRecordBytes(fields, [block])];
}

/** What the archive knows of a capture beside its bytes: enough to make the archive again from its WARC files. */
function toMetadataRecord(about: About, capture: NewCapture): Buffer {
  const known = {
    'tra-cuu-identity': capture.identity,
    'tra-cuu-visibility': capture.visibility,
    'tra-cuu-site': capture.site,
    'tra-cuu-media-type': capture.mediaType,
    'tra-cuu-content-type': capture.contentType,
  };
  const block = toFieldsBlock(
    Object.entries(known).flatMap(([name, value]) => (value === null ? [] : [[name, toFieldValue(value)] as const])),
  );
  const fields: WarcFields = [
    ...head('metadata', { ...about, recordId: newId() }),
    ['WARC-Concurrent-To', about.recordId],
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', 'application/warc-fields'],
  ];
  return toRecordBytes(fields, [block]);
}
