import iconv from 'iconv-lite';

/** A text and the charset that its bytes were read in. */
export interface DecodedText {
  text: string;
  charset: string;
  /** How sure the charset is: 1 declared or proved by the bytes, less when it is what is left. */
  confidence: number;
}

const declaredInHeader = /charset\s*=\s*["']?([\w-]+)/i;
const declaredInMeta = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
/** Names under which pages declare what this reads: the Vietnamese Windows code page, or a Latin one in its place. */
const singleByte = /^(?:windows-1258|cp1258|windows-1252|iso-8859-1|latin1)$/i;

const boms: readonly [string, Buffer][] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * Reads bytes as text in NFC. A byte order mark decides, then whether the bytes are valid UTF-8, then what the header or the page
 * declares. `html` looks for a declaration in the page itself.
 */
export function decodeText(bytes: Buffer, contentType: string | undefined, html: boolean): DecodedText {
  const bom = boms.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (bom) return decoded(bytes.subarray(bom[1].length), bom[0], 1);
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', 1);
  const head = html ? bytes.subarray(0, 4096).toString('latin1') : '';
  const declared = declaredInHeader.exec(contentType ?? '')?.[1] ?? declaredInMeta.exec(head)?.[1];
  if (declared && singleByte.test(declared)) return decoded(bytes, declared.toLowerCase(), 0.9);
  if (declared && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared))
    return decoded(bytes, declared.toLowerCase(), 0.9);
  return decoded(bytes, declared ? 'utf-8' : 'windows-1258', 0.5);
}

function decoded(bytes: Buffer, charset: string, confidence: number): DecodedText {
  return { text: iconv.decode(bytes, charset).normalize('NFC'), charset, confidence };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
