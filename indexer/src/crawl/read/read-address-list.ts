import { type CheerioAPI, load } from 'cheerio';

/** An address that a sitemap or a feed names, with the day it last changed where that is said (ISO 8601). */
export interface ListedAddress {
  url: string;
  lastmod?: string;
}

export interface AddressList {
  pages: ListedAddress[];
  /** The sitemaps that an index names. */
  sitemaps: ListedAddress[];
}

/** What is read of one sitemap (sitemaps.org: 50,000 addresses). */
const maxAddresses = 50_000;

/**
 * The addresses that a sitemap (an index of sitemaps, or a text of one address a line), an RSS, RDF or Atom feed names, as written. What is
 * none of these names nothing.
 */
export function readAddressList(text: string): AddressList {
  if (!/^\s*(?:\uFEFF\s*)?</.test(text)) return { pages: readLines(text), sitemaps: [] };
  const xml = load(text, { xml: true });
  const sitemapPages = readEntries(xml, 'urlset > url', 'loc', 'lastmod');
  const feedPages = [
    ...readEntries(xml, 'channel > item, rdf\\:RDF > item, RDF > item', 'link', 'pubDate, dc\\:date'),
    ...readAtom(xml),
  ];
  return {
    pages: [...sitemapPages, ...feedPages].slice(0, maxAddresses),
    sitemaps: readEntries(xml, 'sitemapindex > sitemap', 'loc', 'lastmod').slice(0, maxAddresses),
  };
}

const readLines = (text: string): ListedAddress[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\//.test(line))
    .slice(0, maxAddresses)
    .map((url) => ({ url }));

function readEntries(xml: CheerioAPI, entry: string, address: string, changed: string): ListedAddress[] {
  return xml(entry)
    .toArray()
    .map((element) => {
      const children = xml(element).children();
      return toListed(children.filter(address).first().text(), children.filter(changed).first().text());
    })
    .filter(({ url }) => url !== '');
}

function readAtom(xml: CheerioAPI): ListedAddress[] {
  return xml('feed > entry')
    .toArray()
    .map((element) => {
      const children = xml(element).children();
      const link = children.filter('link[rel="alternate"], link:not([rel])').first().attr('href');
      return toListed(link ?? '', children.filter('updated, published').first().text());
    })
    .filter(({ url }) => url !== '');
}

function toListed(url: string, changed: string): ListedAddress {
  const at = Date.parse(changed.trim());
  return Number.isNaN(at) ? { url: url.trim() } : { url: url.trim(), lastmod: new Date(at).toISOString() };
}
