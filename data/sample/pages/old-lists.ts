import { escapeHtml } from '../layouts/escape-html.ts';
import { table2008Frame } from '../layouts/table-2008-frame.ts';
import type { SampleArticle } from '../sample-article.ts';
import { cutPage, pageNumbers } from './page-numbers.ts';

const articlesOnList = 10;

/** The lists of the 2008 portal: news, and papers. The pages for print are linked from here alone. */
const oldModules = { tintuc: 'Tin tức - Sự kiện', vanban: 'Văn bản chỉ đạo' } as const;
type OldModule = keyof typeof oldModules;

/** Whether a parameter names a list of the 2008 portal. */
export function isOldModule(name: string): name is OldModule {
  return Object.hasOwn(oldModules, name);
}

const belongsTo = (article: SampleArticle, module: OldModule): boolean =>
  article.layout !== 'modern' && (article.category === 'van-ban') === (module === 'vanban');

/** A page of a list, or null where there is no such page. */
export function renderOldList(
  module: OldModule,
  page: number,
  articles: readonly SampleArticle[],
  now: Date,
): string | null {
  const all = articles.filter((article) => belongsTo(article, module));
  const { items, pages } = cutPage(all, page, articlesOnList);
  if (page > pages) return null;
  const rows = items.map(
    ({ path, title }) =>
      `<tr><td><img src="/anh/bullet.png"> <a href="${escapeHtml(path)}"><font size="3">${escapeHtml(title)}</font></a></td></tr>`,
  );
  return table2008Frame({
    title: oldModules[module],
    now,
    right: '',
    main: `<font size="4" color="#B40000"><b>${oldModules[module]}</b></font>
<table width="100%">${rows.join('\n')}</table>
<font size="2">Trang: ${pageNumbers(page, pages, (number) => `index.php?module=${module}&trang=${number}`)}</font>`,
  });
}
