import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Bytes without the Content-Encoding that a server put on them though it was asked for none. Throws where they are not what it says. */
export function unpackEncoded(bytes: Buffer, contentEncoding: string | null, maxOutputLength: number): Buffer {
  return (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .reverse()
    .reduce((packed, encoding) => {
      if (encoding === 'gzip' || encoding === 'x-gzip') return unpackGzip(packed, maxOutputLength);
      if (encoding === 'br') return brotliDecompressSync(packed, { maxOutputLength });
      if (encoding !== 'deflate') return packed;
      const isZlib = ((packed[0] ?? 0) & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0;
      return isZlib ? inflateSync(packed, { maxOutputLength }) : inflateRawSync(packed, { maxOutputLength });
    }, bytes);
}

/** Bytes unpacked where they are gzip, whatever their name says: sitemaps are packed with and without .gz. */
export const unpackGzip = (bytes: Buffer, maxOutputLength: number): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength }) : bytes;
