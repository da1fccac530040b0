import { escapeHtml } from '../layouts/escape-html.ts';
import { portalCategories } from '../portal-categories.ts';
import { toPublicUrl } from '../portal-urls.ts';
import type { SampleArticle } from '../sample-article.ts';

export const robotsTxt = `User-agent: *
Disallow: /tim-kiem
Disallow: /quan-tri/

Sitemap: ${toPublicUrl('/sitemap.xml')}
`;

/**
 * Names the articles of today's portal and the first page of every list; the articles of 2008 and the pages for print are found
 * by the links of their lists alone, as on many a real portal.
 */
export function renderSitemap(articles: readonly SampleArticle[]): string {
  const categories = portalCategories.map(({ slug }) => `/${slug}`);
  const lists = ['/', ...categories, '/index.php?module=tintuc', '/index.php?module=vanban'].map((path) => entry(path));
  const modern = articles.filter(({ layout }) => layout === 'modern');
  const urls = [...lists, ...modern.map(({ path, publishedAt }) => entry(path, publishedAt))];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

function entry(path: string, lastModified: string | null = null): string {
  const changed = lastModified === null ? '' : `<lastmod>${lastModified}</lastmod>`;
  return `<url><loc>${escapeHtml(toPublicUrl(path))}</loc>${changed}</url>`;
}
