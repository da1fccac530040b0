import { normalizeUrl } from './normalize-url.ts';
import type { Site } from './sites/site.ts';

/** Documents that an article may link to, which are taken in as documents of their own. */
const documentFile = /\.(?:pdf|docx?|xlsx?|rtf)$/i;
/** Addresses that are neither pages nor documents that can be read. */
const otherFile =
  /\.(?:pptx?|zip|rar|7z|gz|jpe?g|png|gif|bmp|tiff?|svg|webp|ico|css|js|json|mp[34]|m4a|wav|wma|avi|wmv|flv|mov|mkv|webm|swf|woff2?|ttf|eot|exe|apk)$/i;
/** Pages for print where a site's description says nothing of them. */
const printPath = /\/(?:print|print-article|printpreview|print\.(?:aspx?|php|html?))(?:\/|$)/i;

/** Which addresses are a site's, and what they are by its description. */
export interface SiteAddresses {
  /** The one form of an address of the site; null for one of another site, and for what can be no page. */
  toSiteUrl(href: string, base?: string): string | null;
  /** What an address is by its form; null for what is not to be fetched. */
  kindOf(url: string): 'page' | 'document' | null;
  /** Whether an address is that of an article; null where how the page reads decides. */
  isArticle(url: string): boolean | null;
  origins: ReadonlySet<string>;
}

export function createSiteAddresses(site: Site): SiteAddresses {
  const origins = new Set([site.origin, ...site.hosts]);
  const sameAs = new Set(site.sameAs);
  const matches = (patterns: readonly RegExp[], url: string): boolean => {
    const { pathname, search } = new URL(url);
    return patterns.some((pattern) => pattern.test(pathname + search));
  };
  const toOrigin = (url: string): string => {
    const { origin, pathname, search } = new URL(url);
    return sameAs.has(origin) ? site.origin + pathname + search : url;
  };

  const isArticle = (url: string): boolean | null => {
    if (matches(site.lists, url)) return false;
    return site.articles.length === 0 ? null : matches(site.articles, url);
  };
  const printRule = (url: string) => site.print.find(({ pattern }) => matches([pattern], url));
  const withoutPrint = (url: string): string => {
    const rule = printRule(url);
    if (rule?.to === undefined) return url;
    const { origin, pathname, search } = new URL(url);
    return normalizeUrl((pathname + search).replace(rule.pattern, rule.to), origin) ?? url;
  };
  const isForPrintAlone = (url: string): boolean => {
    const rule = printRule(url);
    return rule !== undefined && rule.to === undefined;
  };
  const kindOf = (url: string): 'page' | 'document' | null => {
    const { pathname } = new URL(url);
    if (matches(site.never, url) || isForPrintAlone(url) || otherFile.test(pathname)) return null;
    if (documentFile.test(pathname)) return site.documents ? 'document' : null;
    return printPath.test(pathname) && isArticle(url) !== true ? null : 'page';
  };

  return {
    toSiteUrl: (href, base) => {
      const url = normalizeUrl(href, base);
      const known = url === null ? null : withoutPrint(toOrigin(url));
      return known !== null && origins.has(new URL(known).origin) ? known : null;
    },
    kindOf,
    isArticle,
    origins,
  };
}
