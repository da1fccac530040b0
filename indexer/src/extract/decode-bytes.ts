import { isUtf8 } from 'node:buffer';
import { findAccentedWords } from '@tra-cuu/data/text/legacy/accented-words';
import { charsetOfLabel } from '@tra-cuu/data/text/legacy/charset-of-label';
import { fromLegacy } from '@tra-cuu/data/text/legacy/from-legacy';
import { readLegacy } from '@tra-cuu/data/text/legacy/read-legacy';
import { shareReadable } from '@tra-cuu/data/text/legacy/readable';
import iconv from 'iconv-lite';
import { hasUtf16Mark } from './check-readable.ts';
import { namesLegacyFont } from './legacy/names-legacy-font.ts';

/**
 * A text, and the charset in which its bytes were read: a lower-case name known to the WHATWG or to iconv, or tcvn3, vni, viscii or vps
 * where one of these was declared.
 */
export interface DecodedText {
  text: string;
  charset: string;
}

/** HTML 13.2.3.2 looks for a declaration in the first 1,024 bytes; long heads of old pages have it later. */
const declarationBytes = 4096;
/** The share of bytes that may be broken in a text which still counts as UTF-8, cut or patched somewhere. */
const maxBrokenShare = 0.001;
const vietnamese = 'windows-1258';
/** As a program that knows no Vietnamese reads bytes: so letters of TCVN3 and VNI stand in a text until they are read as these. */
const undecided = 'windows-1252';
/** Labels that say nothing of Vietnamese: pages that declare them hold UTF-8, windows-1258, TCVN3 or VNI. */
const western = new Set('iso-8859-1 iso8859-1 latin1 windows-1252 cp1252 us-ascii ascii x-user-defined'.split(' '));
/** How much of a text tells its charset, in bytes. */
const sampledBytes = 64 * 1024;
/**
 * Decodes a page or a text to NFC. Order: byte order mark, a declared charset that the bytes agree with, the bytes themselves: UTF-8 if
 * they are that, else windows-1258, unless they read better as TCVN3 or VNI; then the text is left in windows-1252, for its fonts and
 * words to tell. `declared` is the HTTP Content-Type; a page's own meta element comes after it.
 */
export function decodeBytes(bytes: Buffer, declared?: string): DecodedText {
  const charset = chooseCharset(bytes, declared);
  return { text: decode(bytes, charset).normalize('NFC'), charset };
}

function decode(bytes: Buffer, charset: string): string {
  if (charset === 'utf-8' && isUtf8(bytes)) return withoutMark(bytes.toString('utf8'));
  const legacy = charsetOfLabel(charset);
  return legacy ? fromLegacy(bytes.toString('latin1'), legacy) : iconv.decode(bytes, charset);
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function chooseCharset(bytes: Buffer, contentType: string | undefined): string {
  if (hasUtf16Mark(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const labels = [charsetOf(contentType ?? ''), charsetOf(head(bytes))];
  const label = labels.find((name) => name !== null && name !== 'utf-8' && !western.has(name));
  if (label && label !== vietnamese) return label;
  if (labels.includes('utf-8') && brokenShare(bytes) <= maxBrokenShare) return 'utf-8';
  return chooseByText(bytes.subarray(0, sampledBytes));
}

/** windows-1258, unless a legacy font is named or more words are syllables of TCVN3 or VNI than of windows-1258. */
function chooseByText(bytes: Buffer): string {
  const page = iconv.decode(bytes, undecided);
  if (namesLegacyFont(page)) return undecided;
  const legacy = readLegacy(withoutTags(page));
  if (legacy.charset === 'unicode') return vietnamese;
  const words = findAccentedWords(withoutTags(iconv.decode(bytes, vietnamese).normalize('NFC')));
  return legacy.confidence > shareReadable(words.map(({ text }) => text)) ? undecided : vietnamese;
}

const withoutTags = (page: string): string => page.replace(/<[^<>]*>/g, ' ');

const head = (bytes: Buffer): string => bytes.subarray(0, declarationBytes).toString('latin1');

/** The charset that a Content-Type header or a meta element declares; null where none is known. */
function charsetOf(declaration: string): string | null {
  const label = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(declaration)?.[1]?.toLowerCase();
  if (!label) return null;
  if (label === 'utf8') return 'utf-8';
  if (/^(?:x-)?(?:cp|windows-?|win-?)1258$/.test(label)) return vietnamese;
  return charsetOfLabel(label) ?? (western.has(label) || iconv.encodingExists(label) ? label : null);
}

function brokenShare(bytes: Buffer): number {
  const broken = bytes.toString('utf8').split('\ufffd').length - 1;
  return broken / bytes.length;
}
