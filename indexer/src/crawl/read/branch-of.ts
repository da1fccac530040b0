/** A family of addresses that may go on for ever, and the kind it is of. */
export interface Branch {
  name: string;
  kind: 'paging' | 'calendar' | 'query';
}

const pageParameter =
  /^(?:page|pages|trang|pg|paged|p?age_?(?:no|num|number|index)|currentpage|pageid|cp|start|limitstart|pagefirstrow|offset|from|(?:\w*_)?cur)$/i;
const pageSegment = /^(?:page|trang|p)[-_]?\d+$/i;
const pageBefore = /^(?:page|trang)$/i;
const pageInName = /([-_/.](?:page|trang|p)[-_]?)\d+(?=\.\w+$|$)/i;
const dateParameter =
  /^(?:date|ngay|day|d|thang|month|m|mm|nam|year|y|yyyy|yr|week|tuan|tungay|denngay|from_?date|to_?date|cal(?:endar)?\w*)$/i;
const dateValue = /^(?:\d{4}[-/.]?\d{1,2}(?:[-/.]?\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,4})$/;
const datePath = /\/(?:(?:19|20|21|22)\d{2}\/\d{1,2}(?:\/\d{1,2})?|(?:19|20|21|22)\d{2}-\d{1,2}(?:-\d{1,2})?)\/?$/;

/**
 * The branch of an address; null where it belongs to none. Pages of one list are a branch ("/tin-tuc?trang=#"), the days of a calendar are,
 * and so are addresses that differ in the values of their parameters alone.
 */
export function branchOf(url: string): Branch | null {
  const { origin, pathname, searchParams } = new URL(url);
  const parameters = [...searchParams];
  const paged = pagePathOf(pathname);
  if (paged !== null || parameters.some(isPageNumber)) {
    const rest = parameters.map((parameter) => (isPageNumber(parameter) ? `${parameter[0]}=#` : parameter.join('=')));
    return { name: toName(origin, paged ?? pathname, rest), kind: 'paging' };
  }
  if (
    datePath.test(pathname) ||
    parameters.some(([name, value]) => dateParameter.test(name) && dateValue.test(value))
  ) {
    const path = pathname.replace(datePath, (date) => date.replace(/\d+/g, '#'));
    return {
      name: toName(
        origin,
        path,
        parameters.map(([name]) => `${name}=#`),
      ),
      kind: 'calendar',
    };
  }
  if (parameters.length === 0) return null;
  return {
    name: toName(
      origin,
      pathname,
      parameters.map(([name]) => `${name}=#`),
    ),
    kind: 'query',
  };
}

const toName = (origin: string, path: string, parameters: readonly string[]): string =>
  parameters.length === 0 ? origin + path : `${origin}${path}?${parameters.join('&')}`;

const isPageNumber = ([name, value]: readonly [string, string]): boolean =>
  pageParameter.test(name) && /^\d+$/.test(value);

/** A path with # for its page number; null where it has none. */
function pagePathOf(pathname: string): string | null {
  const segments = pathname.split('/');
  const at = segments.findIndex(
    (segment, number) =>
      pageSegment.test(segment) || (/^\d+$/.test(segment) && pageBefore.test(segments[number - 1] ?? '')),
  );
  if (at >= 0) return segments.with(at, (segments[at] ?? '').replace(/\d+$/, '#')).join('/');
  return pageInName.test(pathname) ? pathname.replace(pageInName, '$1#') : null;
}
