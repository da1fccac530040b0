import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Visibility } from '@tra-cuu/data/article/article';
import type { FoundDocument, MediaType, Problem } from '../capture/found-document.ts';
import { officeTypesByExtension } from '../extract/document-type.ts';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { findInWarc } from '../warc/find-in-warc.ts';
import type { WarcMemory } from '../warc/warc-memory.ts';
import type { ListedFile } from './list-files.ts';
import { readLines } from './read-lines.ts';
import { parseReadyArticle } from './ready-article.ts';

/** A larger file is not even kept: it is reported, and is left where it is. In bytes. */
export const maxKeptBytes = 256 * 2 ** 20;

/** The files that hold one document each, by extension. A .jsonl file holds one in each line, a WARC file one in many of its records. */
const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  ...officeTypesByExtension,
};

/** Whether files of this kind can be imported. */
export const canImport = (extension: string): boolean =>
  extension === '.jsonl' || isWarc(extension) || extension in mediaTypes;

const isWarc = (extension: string): boolean => extension === '.warc' || extension === '.warc.gz';

/** A document of a file, and how many of the file's bytes have been read with it. */
export interface FoundInFile {
  document: FoundDocument;
  bytesRead: number;
}

/**
 * What a file holds. A file that cannot be opened is a document with a problem, never an error. `memory` is that of the whole import: a
 * record of a WARC file may refer to one of another file.
 */
export async function* findDocuments(
  file: ListedFile,
  visibility: Visibility,
  memory: WarcMemory,
): AsyncGenerator<FoundInFile> {
  if (file.extension === '.jsonl') yield* findInLines(file, visibility);
  else if (isWarc(file.extension)) yield* findInRecords(file, visibility, memory);
  else yield { document: await findInFile(file, visibility), bytesRead: file.size };
}

const base = (file: ListedFile, visibility: Visibility): FoundDocument => ({
  identity: { kind: 'file', collection: file.collection, path: file.relativePath },
  ...{ place: null, externalId: null, address: file.path, bytes: null, mediaType: null, contentType: null, site: null },
  ...{ visibility, problem: null },
});

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** Says why a file cannot be opened, and what to do. */
export function toProblem(error: NodeJS.ErrnoException): Problem {
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return { reason: 'no-permission', message: 'may not be read: give this user the right to read it' };
  if (error.code === 'ENOENT') return { reason: 'missing', message: 'is not there: check the path' };
  return { reason: 'not-opened', message: `cannot be opened: ${error.message}` };
}

async function findInFile(file: ListedFile, visibility: Visibility): Promise<FoundDocument> {
  const document = base(file, visibility);
  const mediaType = mediaTypes[file.extension];
  if (!mediaType) {
    const message = `is of a kind that cannot be imported (${file.extension || 'no extension'})`;
    return { ...document, problem: { reason: 'unknown-kind', message } };
  }
  if (file.size > maxKeptBytes) {
    const message = `has ${file.size} bytes, more than the ${maxKeptBytes} that are kept: split it`;
    return { ...document, mediaType, problem: { reason: 'too-large', message } };
  }
  try {
    const bytes = await readFile(file.path);
    return { ...document, mediaType, bytes: bytes.length > 0 ? bytes : null };
  } catch (error) {
    return { ...document, mediaType, problem: toProblem(error as NodeJS.ErrnoException) };
  }
}

async function* findInRecords(
  file: ListedFile,
  visibility: Visibility,
  memory: WarcMemory,
): AsyncGenerator<FoundInFile> {
  let done = 0;
  try {
    for await (const { document, offset } of findInWarc(file, visibility, { memory, maxBytes: maxKeptBytes })) {
      yield { document, bytesRead: offset - done };
      done = offset;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { document: { ...base(file, visibility), problem: toProblem(error) }, bytesRead: 0 };
  }
}

async function* findInLines(file: ListedFile, visibility: Visibility): AsyncGenerator<FoundInFile> {
  let lines = 0;
  try {
    for await (const { number, bytes } of readLines(file.path)) {
      if (bytes.every((byte) => byte === 0x20 || byte === 0x09)) continue;
      lines += 1;
      yield { document: toLineDocument(file, number, bytes, visibility), bytesRead: bytes.length + 1 };
    }
    if (lines === 0) yield { document: base(file, visibility), bytesRead: 0 };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { document: { ...base(file, visibility), problem: toProblem(error) }, bytesRead: 0 };
  }
}

/** What a line that cannot be read is known by. Once the line is mended, it is known by the id it gives. */
const toPlace = (file: ListedFile, line: number): FoundDocument['identity'] => ({
  ...{ kind: 'file', collection: file.collection, path: `${file.relativePath}#${line}` },
});

function toLineDocument(file: ListedFile, number: number, bytes: Buffer, visibility: Visibility): FoundDocument {
  const document: FoundDocument = {
    ...base(file, visibility),
    ...{ address: `${file.path}:${number}`, bytes, mediaType: 'application/json' },
  };
  try {
    const { id, source } = parseReadyArticle(bytes);
    const identity = { kind: 'import', source: source ?? basename(file.path, '.jsonl'), id } as const;
    return { ...document, identity, place: toPlace(file, number), externalId: id };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { reason, message } = error;
    return { ...document, identity: toPlace(file, number), problem: { reason, message } };
  }
}
