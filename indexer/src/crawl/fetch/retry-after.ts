/** The time at which a Retry-After header asks to be asked again: seconds or an HTTP date (RFC 9110, 10.2.3). Null where it says neither. */
export function parseRetryAfter(header: string | null, now: Date): Date | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000);
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at);
}
