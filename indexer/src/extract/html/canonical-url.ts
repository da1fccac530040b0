import type { DomDocument } from './dom.ts';

/**
 * The address by which a page wants to be known, absolute. It is believed when it is of the page's own host and, unless
 * the page is the home page itself, not the home page: templates give that to every page. Else `url`.
 */
export function readCanonicalUrl(document: DomDocument, openGraphUrl: string | undefined, url: string | undefined) {
  const link = document.querySelector('link[rel=canonical][href]')?.getAttribute('href')?.trim();
  return [link, openGraphUrl].map((given) => believe(given, url)).find((given) => given !== null) ?? url;
}

function believe(given: string | undefined, url: string | undefined): string | null {
  const canonical = given ? toAbsoluteUrl(given, url) : null;
  if (canonical === null || !/^https?:/.test(canonical) || !URL.canParse(canonical)) return null;
  if (url === undefined) return isHome(canonical) ? null : canonical;
  if (new URL(canonical).host !== new URL(url).host) return null;
  return isHome(canonical) && !isHome(url) ? null : canonical;
}

const savedComment = /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i;
const savedCommentWithin = 4096;

/** The address that a browser writes into a page it saves; undefined where there is none. */
export function savedFrom(html: string): string | undefined {
  const url = savedComment.exec(html.slice(0, savedCommentWithin))?.[1];
  return url !== undefined && URL.canParse(url) ? url : undefined;
}

const isHome = (url: string): boolean =>
  /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';

/** An address made absolute; as it is where there is no base to it; null where it is none. */
export function toAbsoluteUrl(href: string, base: string | undefined): string | null {
  if (URL.canParse(href, base)) return new URL(href, base).href;
  return base === undefined && href !== '' ? href : null;
}
