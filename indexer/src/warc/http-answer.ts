import { unpackEncoded } from '../crawl/fetch/unpack.ts';

type Headers = [name: string, value: string][];

/** The first line of an HTTP message, its headers in their order, and what follows them, as it was sent. */
export interface HttpMessage {
  start: string;
  headers: Headers;
  body: Buffer;
}

/** Null where there is no head of a message. */
export function parseHttp(block: Buffer): HttpMessage | null {
  const end = /\r?\n\r?\n/.exec(block.subarray(0, longestHead).toString('latin1'));
  const headEnd = end ? end.index : Math.min(block.length, longestHead);
  const [start = '', ...lines] = readText(block.subarray(0, headEnd))
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  if (!/^HTTP\/\d|^[A-Z]+ \S+ HTTP\/\d/.test(start)) return null;
  const headers = lines.flatMap((line): Headers => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
  });
  return { start, headers, body: block.subarray(end ? headEnd + end[0].length : headEnd) };
}

const longestHead = 2 ** 18;

export const headerOf = (headers: Headers, name: string): string | null =>
  headers.find(([other]) => other.toLowerCase() === name)?.[1] ?? null;

/** The content of an answer, without the chunks and the packing in which it was sent. Throws where it is not packed as it says. */
export function readContent({ headers, body }: HttpMessage, maxBytes: number): Buffer {
  const isChunked = /(?:^|,)\s*chunked\s*$/i.test(headerOf(headers, 'transfer-encoding') ?? '');
  const whole = isChunked ? (joinChunks(body) ?? body) : body;
  return unpackEncoded(whole, headerOf(headers, 'content-encoding'), maxBytes);
}

/** RFC 9112, clause 7.1. Null where the bytes do not stand in chunks: many programs join them and keep the header. */
function joinChunks(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size =
      lineEnd < 0 ? null : /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, lineEnd).toString('latin1'));
    if (!size?.[1]) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

/** Headers are Latin-1 by the old rule, and UTF-8 by habit. */
function readText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
