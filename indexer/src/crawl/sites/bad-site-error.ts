/** A site's description cannot be used; the message names file, line and field. */
export class BadSiteError extends Error {
  override readonly name = 'BadSiteError';
}
