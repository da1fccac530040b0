import { load } from 'cheerio';

/** What a page leads to. Addresses are absolute and as they were written. */
export interface FoundLinks {
  links: string[];
  /** RSS and Atom feeds that it names. */
  feeds: string[];
  /** The address by which it wants to be known. */
  canonical: string | null;
  /** What it may be called: as it says itself, or as it prints above its text. The shortest is the most telling. */
  titles: string[];
}

const linked =
  'a[href]:not([rel~="nofollow"]), area[href], frame[src], iframe[src], link[rel="next"], link[rel="prev"]';
const refresh = /^\s*\d+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i;

/** What a page leads to, each address once, in order. `base` elements and `nofollow` are obeyed. */
export function findLinks(html: string, url: string): FoundLinks {
  const page = load(html);
  const base = toAbsolute(page('base[href]').first().attr('href') ?? '', url) ?? url;
  const addressesOf = (selector: string): string[] => [
    ...new Set(
      page(selector)
        .toArray()
        .map((element) => toAbsolute(page(element).attr('href') ?? page(element).attr('src') ?? '', base))
        .filter((address) => address !== null),
    ),
  ];
  const robots = page('meta[name="robots" i], meta[name="tracuu" i]').attr('content') ?? '';
  const [, refreshed = ''] = refresh.exec(page('meta[http-equiv="refresh" i]').attr('content') ?? '') ?? [];
  const next = refreshed === '' ? null : toAbsolute(refreshed, base);
  return {
    links: /\bno(?:follow|ne)\b/i.test(robots) ? [] : [...addressesOf(linked), ...(next === null ? [] : [next])],
    feeds: addressesOf(
      'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"]',
    ),
    canonical: addressesOf('link[rel="canonical"]')[0] ?? null,
    titles: [page('meta[property="og:title"]').attr('content'), page('h1').first().text(), page('title').first().text()]
      .map((title) => title?.replace(/\s+/g, ' ').trim() ?? '')
      .filter(Boolean),
  };
}

const toAbsolute = (href: string, base: string): string | null => {
  const text = href.trim();
  return text !== '' && URL.canParse(text, base) ? new URL(text, base).href : null;
};
