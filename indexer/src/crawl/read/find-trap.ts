import { branchOf } from './branch-of.ts';

/** No portal is older, and no calendar of one is of interest before. */
const firstYear = 1990;
/** The lists of Liferay, which many portals run on, have up to fifteen. */
const maxParameters = 24;
const maxSameName = 3;

/**
 * Why an address looks like one of those that sites make without end by mistake; null where it does not. Links that are wrong add to their
 * own path, forms add to their own query, and calendars have a next month for ever.
 */
export function findTrap(url: string, now: Date): string | null {
  const { pathname, searchParams } = new URL(url);
  if (repeatsItself(pathname.split('/').filter(Boolean))) return 'its path repeats itself';
  const names = [...searchParams.keys()];
  const isGrown = names.some(
    (name) => !name.endsWith('[]') && names.filter((other) => other === name).length >= maxSameName,
  );
  if (names.length > maxParameters || isGrown) return 'its query keeps growing';
  if (branchOf(url)?.kind !== 'calendar') return null;
  const years =
    (pathname + decodeURIComponentSafely(url.slice(url.indexOf('?') + 1))).match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const isOutside = years.some((year) => Number(year) > now.getUTCFullYear() + 1 || Number(year) < firstYear);
  return isOutside ? 'a calendar that runs on' : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether one segment stands three times in a row, or a row of two or more twice: /a/a/a, /a/b/a/b. Numbers do, in dates. */
function repeatsItself(segments: readonly string[]): boolean {
  const equal = (at: number, other: number, length: number): boolean =>
    segments.slice(at, at + length).every((segment, number) => segment === segments[other + number]);
  for (let at = 0; at < segments.length; at += 1) {
    if (/^\d+$/.test(segments[at] ?? '')) continue;
    if (at + 3 <= segments.length && equal(at, at + 1, 1) && equal(at, at + 2, 1)) return true;
    for (let length = 2; at + 2 * length <= segments.length; length += 1)
      if (equal(at, at + length, length)) return true;
  }
  return false;
}
