import { escapeHtml } from '../layouts/escape-html.ts';
import { portalCategories } from '../portal-categories.ts';
import { toPublicUrl } from '../portal-urls.ts';
import type { SampleArticle } from '../sample-article.ts';

export const robotsTxt = `User-agent: *
Disallow: /tim-kiem
Disallow: /quan-tri/

Sitemap: ${toPublicUrl('/sitemap.xml')}
`;

/** Names the articles and lists of today's portal; what is older is found by links alone, as on many a real portal. */
export function renderSitemap(articles: readonly SampleArticle[]): string {
  const modern = articles.filter(({ layout }) => layout === 'modern').map(({ path }) => path);
  const paths = ['/', ...portalCategories.map(({ slug }) => `/${slug}`), ...modern];
  const urls = paths.map((path) => `<url><loc>${escapeHtml(toPublicUrl(path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
