import type { Visibility } from '@tra-cuu/data/article/article';
import type { FoundDocument } from '../capture/found-document.ts';
import type { ListedFile } from '../files/list-files.ts';
import { type DamagedPlace, readRecords, type WarcRecord } from './read-records.ts';
import { type RecordGroup, toDocument } from './to-document.ts';
import type { WarcMemory } from './warc-memory.ts';

/** A document of a WARC file, and where in the file reading has come. */
export interface FoundInWarc {
  document: FoundDocument;
  offset: number;
}

const holding = new Set(['response', 'resource', 'revisit']);

/**
 * The documents of a WARC file, made by others or by this archive: answers with status 200 and files, of a kind that is read. What else stands
 * in it is passed over and counted; a damaged place is a document with a problem, and what follows it is read.
 */
export async function* findInWarc(
  file: ListedFile,
  visibility: Visibility,
  { memory, maxBytes }: { memory: WarcMemory; maxBytes: number },
): AsyncGenerator<FoundInWarc> {
  for await (const group of groupRecords(file.path, maxBytes, memory)) {
    if ('message' in group) yield { document: toDamaged(file, group, visibility), offset: group.offset };
    else {
      const document = await readGroup(group, { file, visibility, memory, maxBytes });
      if (document) yield { document, offset: group.record.offset };
    }
  }
}

/** Puts records together that were written of one capture, whichever way round: they follow each other. */
async function* groupRecords(
  path: string,
  maxBytes: number,
  memory: WarcMemory,
): AsyncGenerator<RecordGroup | DamagedPlace> {
  let group: RecordGroup | null = null;
  let request: WarcRecord | null = null;
  for await (const record of readRecords(path, maxBytes)) {
    const type = 'message' in record ? null : record.fields.get('warc-type');
    if ('message' in record || (type !== undefined && holding.has(type ?? ''))) {
      if (group) yield group;
      group = null;
      if ('message' in record) yield record;
      else if (!record.block) memory.passOver(`WARC records of more than ${maxBytes} bytes`);
      else
        group = {
          record,
          request: request && belong(request, record) ? request : null,
          metadata: null,
          original: null,
        };
      request = null;
    } else if (type === 'request') {
      if (group && !group.request && belong(record, group.record)) group.request = record;
      else request = record;
    } else if (type === 'metadata' && group && belong(record, group.record)) group.metadata = record;
    else if (type !== 'warcinfo') memory.passOver('other WARC records');
  }
  if (group) yield group;
}

function belong(one: WarcRecord, other: WarcRecord): boolean {
  const names = (record: WarcRecord, field: string): boolean => {
    const id = (record === one ? other : one).fields.get('warc-record-id');
    return id !== undefined && record.fields.get(field) === id;
  };
  return names(one, 'warc-concurrent-to') || names(other, 'warc-concurrent-to') || names(one, 'warc-refers-to');
}

async function readGroup(
  group: RecordGroup,
  {
    file,
    visibility,
    memory,
    maxBytes,
  }: { file: ListedFile; visibility: Visibility; memory: WarcMemory; maxBytes: number },
): Promise<FoundDocument | null> {
  const { record } = group;
  const isRevisit = record.fields.get('warc-type') === 'revisit';
  const original = isRevisit ? await findOriginal(record, memory, maxBytes) : null;
  if (isRevisit && !original) {
    memory.passOver('WARC revisits of what is in none of these files');
    return null;
  }
  const document = toDocument({ ...group, original }, visibility, maxBytes);
  if (typeof document === 'string') {
    memory.passOver(document);
    return null;
  }
  if (!isRevisit)
    for (const key of keysOf(record, 'warc-')) memory.originals.set(key, { path: file.path, offset: record.offset });
  return document;
}

async function findOriginal(
  record: WarcRecord,
  { originals }: WarcMemory,
  maxBytes: number,
): Promise<WarcRecord | null> {
  const place = keysOf(record, 'warc-refers-to-')
    .map((key) => originals.get(key))
    .find((known) => known !== undefined);
  if (!place) return null;
  for await (const found of readRecords(place.path, maxBytes, place.offset)) return 'message' in found ? null : found;
  return null;
}

/** What an original is known by: the digest of its payload, and its address with its time. */
function keysOf({ fields }: WarcRecord, prefix: 'warc-' | 'warc-refers-to-'): string[] {
  const digest = fields.get('warc-payload-digest');
  const [uri, date] = [fields.get(`${prefix}target-uri`), fields.get(`${prefix}date`)];
  return [...(digest ? [digest] : []), ...(uri && date ? [`${uri} ${date}`] : [])];
}

const toDamaged = (file: ListedFile, { offset, message }: DamagedPlace, visibility: Visibility): FoundDocument => ({
  identity: { kind: 'file', collection: file.collection, path: `${file.relativePath}#${offset}` },
  ...{ place: null, externalId: null, address: `${file.path}:${offset}`, bytes: null, mediaType: null },
  ...{ contentType: null, site: null, visibility },
  problem: { reason: 'damaged-warc', message: `${message}: what could be read of the file has been taken in` },
});
