import { escapeHtml } from '../layouts/escape-html.ts';
import { linkList, modernFrame } from '../layouts/modern-frame.ts';
import { categoryName, portalCategories } from '../portal-categories.ts';
import type { SampleArticle } from '../sample-article.ts';
import { cutPage, pageNumbers } from './page-numbers.ts';

const articlesOnHome = 12;
const articlesInBox = 3;
const articlesOnList = 8;
const latestCount = 5;

const isModern = ({ layout }: SampleArticle): boolean => layout === 'modern';

/** The home page of today's portal: the newest articles, then a box for each category. */
export function renderHome(articles: readonly SampleArticle[]): string {
  const modern = articles.filter(isModern);
  const boxes = portalCategories.map(({ slug, name }) => {
    const newest = modern.filter(({ category }) => category === slug).slice(0, articlesInBox);
    return `<section class="box"><h2><a href="/${slug}">${name}</a></h2>\n${linkList(newest, 'box-posts')}</section>`;
  });
  return modernFrame({
    title: 'Trang chủ',
    path: '/',
    main: `<section><h2>Tin mới</h2>\n${linkList(modern.slice(0, articlesOnHome), 'home-posts')}</section>\n${boxes.join('\n')}`,
    latest: modern.slice(0, latestCount),
  });
}

/** A page of a category's list, or null where there is no such page. */
export function renderCategory(slug: string, page: number, articles: readonly SampleArticle[]): string | null {
  const all = articles.filter((article) => isModern(article) && article.category === slug);
  const { items, pages } = cutPage(all, page, articlesOnList);
  if (page > pages) return null;
  const name = escapeHtml(categoryName(slug));
  return modernFrame({
    title: categoryName(slug),
    path: page === 1 ? `/${slug}` : `/${slug}?trang=${page}`,
    main: `<h1>${name}</h1>\n${linkList(items, 'category-posts')}
<div class="paging">Trang: ${pageNumbers(page, pages, (number) => `/${slug}?trang=${number}`)}</div>`,
    latest: articles.filter(isModern).slice(0, latestCount),
  });
}
