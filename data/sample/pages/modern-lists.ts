import { escapeHtml } from '../layouts/escape-html.ts';
import { linkList, modernFrame } from '../layouts/modern-frame.ts';
import { categoryName, portalCategories } from '../portal-categories.ts';
import type { SampleArticle } from '../sample-article.ts';
import { cutPage, pageNumbers } from './page-numbers.ts';

const articlesOnHome = 12;
const articlesOnList = 8;

/** The home page of today's portal: the newest articles, of whatever age. */
export function renderHome(articles: readonly SampleArticle[]): string {
  const modern = articles.filter(({ layout }) => layout === 'modern');
  return modernFrame({
    title: 'Trang chủ',
    path: '/',
    main: `<section><h2>Tin mới</h2>\n${linkList(modern.slice(0, articlesOnHome), 'home-posts')}</section>`,
    latest: modern.slice(0, 5),
  });
}

/** A page of a category's list, or null where there is no such page. */
export function renderCategory(slug: string, page: number, articles: readonly SampleArticle[]): string | null {
  const all = articles.filter(({ layout, category }) => layout === 'modern' && category === slug);
  const { items, pages } = cutPage(all, page, articlesOnList);
  if (page > pages) return null;
  const name = escapeHtml(categoryName(slug));
  return modernFrame({
    title: categoryName(slug),
    path: page === 1 ? `/${slug}` : `/${slug}?trang=${page}`,
    main: `<h1>${name}</h1>\n${linkList(items, 'category-posts')}
<div class="paging">Trang: ${pageNumbers(page, pages, (number) => `/${slug}?trang=${number}`)}</div>`,
    latest: articles.slice(0, 5),
  });
}

/** A page of text that is no article. */
export function renderPlainPage(title: string, path: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  return modernFrame({ title, path, main: `<h1>${escapeHtml(title)}</h1>\n${text}`, latest: [] });
}

/** The map of the portal: a link to every list. */
export function renderMap(): string {
  const links = portalCategories.map(({ slug, name }) => `<li><a href="/${slug}">${name}</a></li>`);
  const old = '<li><a href="/index.php?module=tintuc">Kho tin 2005 - 2014</a></li>';
  return modernFrame({
    title: 'Sơ đồ trang',
    path: '/so-do-trang',
    main: `<h1>Sơ đồ trang</h1><ul>${links.join('')}${old}</ul>`,
    latest: [],
  });
}
