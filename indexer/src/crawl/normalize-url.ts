/** Parameters that say who came from where, or in which session: they change the address and not the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|zarsrc|_ga|ref|sid|phpsessid|jsessionid|aspsessionid\w*)$/i;
const sessionInPath = /;jsessionid=[^/?#]*/i;
const defaultFile = /\/(?:index|default)\.(?:html?|aspx?|jsp)$/i;
/** Longer addresses are made by mistakes that feed on themselves. */
const longestUrl = 2000;

/**
 * The one form of an address under which a page is known: no fragment, no session, no tracking, parameters in order of their
 * names, no default file name. Null for what is no http address or can be no page.
 */
export function normalizeUrl(href: string, base?: string): string | null {
  const url = parseUrl(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > longestUrl) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname
    .replace(sessionInPath, '')
    .replace(defaultFile, '/')
    .replace(/\/{2,}/g, '/');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  return url.href;
}

function parseUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href.trim(), base);
  } catch {
    return null;
  }
}
