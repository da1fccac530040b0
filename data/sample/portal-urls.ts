/** The public origin of the sample portal. `.example` never resolves (RFC 2606), so nothing can reach it by mistake. */
export const samplePortalOrigin = 'http://dangkhoi.thuangiang.example';

/** A path of the portal as the address the public would see. */
export function toPublicUrl(path: string): string {
  return samplePortalOrigin + path;
}
