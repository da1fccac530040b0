import { load } from 'cheerio';
import { normalizeUrl } from './normalize-url.ts';

/** Addresses that are files and not pages. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|zip|rar|jpe?g|png|gif|svg|webp|ico|css|js|mp[34]|avi|wmv|swf|woff2?)$/i;

/** The pages that a page links to, each once, in order. `base` elements and `nofollow` are obeyed. */
export function findLinks(html: string, url: string): string[] {
  const page = load(html);
  const base = normalizeBase(page('base[href]').first().attr('href'), url);
  const links = new Set<string>();
  page('a[href]:not([rel~="nofollow"]), area[href], frame[src], iframe[src]').each((_, element) => {
    const href = page(element).attr('href') ?? page(element).attr('src') ?? '';
    const link = normalizeUrl(href, base);
    if (link !== null && !file.test(new URL(link).pathname)) links.add(link);
  });
  return [...links];
}

function normalizeBase(href: string | undefined, url: string): string {
  if (href === undefined) return url;
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}
