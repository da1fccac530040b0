import iconv from 'iconv-lite';
import { hasUtf16Mark } from './check-readable.ts';

/** A text, and the charset (a lower-case name known to the WHATWG or to iconv) in which its bytes were read. */
export interface DecodedText {
  text: string;
  charset: string;
}

/** HTML 13.2.3.2 looks for a declaration in the first 1,024 bytes; long heads of old pages have it later. */
const declarationBytes = 4096;
/** The share of bytes that may be broken in a text which still counts as UTF-8, cut or patched somewhere. */
const maxBrokenShare = 0.001;
const vietnamese = 'windows-1258';
/** Labels that say nothing of Vietnamese: pages that declare them hold UTF-8 or windows-1258. */
const western = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'us-ascii', 'ascii', 'x-user-defined']);

/**
 * Decodes a page or a text to NFC. Order: byte order mark, a declared charset that the bytes agree with, the bytes
 * themselves (UTF-8 if they are that, else windows-1258). `declared` is the HTTP Content-Type; a page's own meta element
 * comes after it.
 */
export function decodeBytes(bytes: Buffer, declared?: string): DecodedText {
  const charset = chooseCharset(bytes, declared);
  return { text: iconv.decode(bytes, charset).normalize('NFC'), charset };
}

function chooseCharset(bytes: Buffer, contentType: string | undefined): string {
  if (hasUtf16Mark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const labels = [charsetOf(contentType ?? ''), charsetOf(head(bytes))];
  const label = labels.find((name) => name !== null && name !== 'utf-8' && !western.has(name));
  if (label) return label;
  return labels.includes('utf-8') && brokenShare(bytes) <= maxBrokenShare ? 'utf-8' : vietnamese;
}

const head = (bytes: Buffer): string => bytes.subarray(0, declarationBytes).toString('latin1');

/** The charset that a Content-Type header or a meta element declares; null where none is known. */
function charsetOf(declaration: string): string | null {
  const label = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(declaration)?.[1]?.toLowerCase();
  if (!label) return null;
  if (label === 'utf8') return 'utf-8';
  return western.has(label) || iconv.encodingExists(label) ? label : null;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function brokenShare(bytes: Buffer): number {
  const broken = bytes.toString('utf8').split('\ufffd').length - 1;
  return broken / bytes.length;
}
