/**
 * The WARC-Target-URI of what is found under an identity (`toIdentityText`): the address from which a page was fetched, else a URN of the
 * identity. Where a file stood on somebody's machine is nothing to be told with the archive.
 */
export function toTargetUri(identity: string, address: string): string {
  if (identity.startsWith('web:')) return toHttpUri(address) ?? toHttpUri(identity.slice(4)) ?? toUrn(identity);
  return toUrn(identity);
}

function toHttpUri(text: string): string | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** `urn:tra-cuu:import:SOURCE:ID` and `urn:tra-cuu:file:COLLECTION:PATH`, in the letters that RFC 8141 allows. */
const toUrn = (identity: string): string =>
  `urn:tra-cuu:${identity
    .split(/([:/])/)
    .map((part) => (part === ':' || part === '/' ? part : encodeURIComponent(Buffer.from(part).toString('utf8'))))
    .join('')}`;
