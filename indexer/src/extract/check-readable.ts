import { UnreadableError } from './unreadable-error.ts';

/** The largest page or text that is read, in bytes; an article of 500 printed pages has about a quarter of it. */
export const maxReadableBytes = 8 * 2 ** 20;

const sampledBytes = 64 * 1024;
/** The share of control characters above which bytes are no text. Legacy charsets put a few letters there. */
const maxControlShare = 0.05;

/** How well-known kinds of files begin, whatever their names say. */
const signatures: readonly (readonly [kind: string, beginning: string])[] = [
  ['a PDF', '%PDF-'],
  ['a zip archive or an Office document (.docx, .xlsx)', 'PK\x03\x04'],
  ['an old Office document (.doc, .xls)', '\xd0\xcf\x11\xe0'],
  ['an RTF document', '{\\rtf'],
  ['a PNG image', '\x89PNG'],
  ['a GIF image', 'GIF8'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a gzip archive', '\x1f\x8b'],
  ['a RAR archive', 'Rar!\x1a'],
  ['a 7z archive', '7z\xbc\xaf'],
  ['a program', 'MZ\x90\x00'],
];

/** Throws UnreadableError where the bytes are none, too many, or no text. */
export function checkReadable(bytes: Buffer): void {
  if (bytes.length === 0) throw new UnreadableError('empty', 'is empty: there is nothing to read');
  if (bytes.length > maxReadableBytes) {
    const message = `has ${bytes.length} bytes, more than the ${maxReadableBytes} that are read: split it`;
    throw new UnreadableError('too-large', message);
  }
  const kind = binaryKind(bytes);
  if (kind) throw new UnreadableError('binary', `is ${kind}, not text: give it the extension of what it is`);
  if (isBlank(bytes)) throw new UnreadableError('empty', 'holds nothing but blanks: there is nothing to read');
}

function binaryKind(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 16).toString('latin1');
  const known = signatures.find(([, beginning]) => head.startsWith(beginning));
  if (known) return known[0];
  if (hasUtf16Mark(bytes)) return null;
  const sample = bytes.subarray(0, sampledBytes);
  if (sample.includes(0)) return 'a binary file (it holds NUL bytes)';
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > sample.length * maxControlShare ? 'a binary file (it is full of control characters)' : null;
}

export const hasUtf16Mark = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Control characters of ASCII but tab, line feed, form feed, carriage return and escape. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte <= 0x20);
