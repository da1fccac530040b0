import type { HttpExchange } from './http-exchange.ts';

/** What the bytes that are kept no longer have: they are the content, whole and unpacked. */
const undone = /^(?:transfer-encoding|content-encoding)$/i;

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();
const toHead = (first: string, headers: HttpExchange['requestHeaders']): Buffer =>
  Buffer.from(`${[first, ...headers.map(([name, value]) => `${name}: ${oneLine(value)}`)].join('\r\n')}\r\n\r\n`);

/** The request as it was sent. Requests have no body: pages are only ever asked for. */
export function toRequestBlock(uri: string, { requestHeaders }: HttpExchange): Buffer {
  const { host, pathname, search } = new URL(uri);
  const named = requestHeaders.some(([name]) => name.toLowerCase() === 'host');
  return toHead(`GET ${pathname}${search} HTTP/1.1`, named ? requestHeaders : [['Host', host], ...requestHeaders]);
}

/**
 * The head of an answer. Headers that speak of how the bytes were packed on their way are kept under other names, as the crawlers of
 * Webrecorder do, and the length is that of the bytes kept: else who reads the record would unpack them again.
 */
export function toResponseHead({ status, statusText, responseHeaders }: HttpExchange, length: number): Buffer {
  const isPacked = responseHeaders.some(([name, value]) => undone.test(name) && value.toLowerCase() !== 'identity');
  const kept = responseHeaders.map(([name, value]) => {
    if (undone.test(name) || (isPacked && /^content-length$/i.test(name))) return [`X-Orig-${name}`, value] as const;
    return [name, value] as const;
  });
  const headers = isPacked ? [...kept, ['Content-Length', String(length)] as const] : kept;
  return toHead(`HTTP/1.1 ${status} ${oneLine(statusText)}`.trimEnd(), headers);
}
