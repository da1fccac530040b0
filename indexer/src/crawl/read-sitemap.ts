import { load } from 'cheerio';

/** The addresses of a sitemap's pages, and of the sitemaps that an index names (sitemaps.org protocol). */
export function readSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const document = load(xml, { xml: true });
  const texts = (selector: string): string[] =>
    document(selector)
      .toArray()
      .map((element) => document(element).text().trim())
      .filter(Boolean);
  return { pages: texts('urlset > url > loc'), sitemaps: texts('sitemapindex > sitemap > loc') };
}
