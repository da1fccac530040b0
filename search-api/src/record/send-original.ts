import { extname } from 'node:path';
import type { ReadableOriginal } from '@tra-cuu/data/archive/archive-reader';
import { DamagedOriginalError } from '@tra-cuu/data/archive/warc/warc-files';
import type { Response } from 'express';
import { ArchiveAwayError } from '../errors/http-error.ts';

/** The extension of a file whose address has none. */
const extensions: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'application/json': '.json',
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'application/msword': '.doc',
  'application/vnd.ms-excel': '.xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/**
 * Sends an original as a file to be saved, byte by byte as it came: what others have written is never shown as a page of this server. Throws
 * ArchiveAwayError where it cannot be read.
 */
export function sendOriginal(response: Response, original: ReadableOriginal, id: string): void {
  const bytes = readBytes(original);
  response.attachment(toFileName(original, id));
  response.set({
    'Content-Type': 'application/octet-stream',
    'Content-Security-Policy': "sandbox; default-src 'none'",
  });
  response.send(bytes);
}

function readBytes(original: ReadableOriginal): Buffer {
  try {
    return original.read();
  } catch (error) {
    if (!(error instanceof DamagedOriginalError)) throw error;
    throw new ArchiveAwayError('The original cannot be read now: `tra-cuu doctor` says what is wrong.', {
      cause: error,
    });
  }
}

/** "chi-thi-05.pdf": the last part of its address, with the extension of what it is. */
function toFileName({ address, mediaType }: ReadableOriginal, id: string): string {
  const path = URL.canParse(address) ? decode(new URL(address).pathname) : address;
  const last =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[\p{Cc}:#?*"<>|]/gu, '_') ?? '';
  const extension = extensions[mediaType ?? ''] ?? '';
  const name = last === '' ? id : last;
  return extname(name).toLowerCase() === extension ? name : `${name}${extension}`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
