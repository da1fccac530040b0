/** Parameters that say who came from where, or in which session: they change the address and not the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|wbraid|gbraid|igshid|mc_[ce]id|zarsrc|_g[al]|ref|sid|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|inheritredirect|(?:\w*_)?redirect|return_?url|back_?url)$/i;
/** Parameters that ask for the page as it is printed, with the values that do. */
const printing = /^(?:print|printable|printview)=(?:1|true|yes|print)$|^(?:view|mode|layout|tmpl|act)=print$/i;
const sessionInPath = /;(?:jsessionid|phpsessid|sid)=[^/?#;]*/gi;
/** The session that ASP.NET puts into the path where cookies are off: /(S(4xqk…))/tin.aspx, with more of the kind beside it. */
const aspSession = /\/\((?:[A-Z]\([^/()]*\))+\)(?=\/)/g;
const defaultFile = /\/(?:index|default)\.(?:html?|aspx?|jsp)$/i;
/** Where parameters choose the page, index.php is the page that reads them. */
const defaultFileAlone = /\/(?:(?:index|default)\.(?:html?|aspx?|jsp)|index\.php)$/i;
/** Longer addresses are made by mistakes that feed on themselves. */
const longestUrl = 2000;

/**
 * The one form of an address under which a page is known: no fragment (nor `#!`: what a script makes of it cannot be fetched), no session,
 * no tracking, no wish to print, parameters in order of their names, no default file name. Articles are known by this for ever: a rule that
 * is changed makes other articles of those it touches. Null for what is no http address or can be no page.
 */
export function normalizeUrl(href: string, base?: string): string | null {
  const url = parseUrl(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > longestUrl) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.+$/, '');
  url.search = normalizeSearch(url.search);
  url.pathname = unescapePlain(url.pathname)
    .replace(sessionInPath, '')
    .replace(aspSession, '')
    .replace(url.search === '' ? defaultFileAlone : defaultFile, '/')
    .replace(/\/{2,}/g, '/');
  return url.href;
}

function parseUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href.trim(), base);
  } catch {
    return null;
  }
}

/** RFC 3986, 6.2.2: hex digits are capitals, and what need not be escaped is not. */
const unescapePlain = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });

function normalizeSearch(search: string): string {
  const parameters = search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((part) => ({ name: decodePart(part.split('=', 1)[0] ?? ''), text: normalizePart(part) }))
    .filter(({ name, text }) => !tracking.test(name) && !printing.test(text));
  parameters.sort(({ name: a }, { name: b }) => (a < b ? -1 : a > b ? 1 : 0));
  return parameters.map(({ text }) => text).join('&');
}

const decodePart = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? '';

/** A parameter as a form would send it. One in the letters of an old charset has no such form, and stays as it is. */
function normalizePart(part: string): string {
  const sent = new URLSearchParams(part).toString();
  return /%EF%BF%BD/i.test(sent) && !/%EF%BF%BD/i.test(part) ? unescapePlain(part) : sent;
}
