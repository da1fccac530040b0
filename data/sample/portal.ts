import type { RequestListener, ServerResponse } from 'node:http';
import type { LayoutContext } from './layouts/layout-context.ts';
import { renderModern } from './layouts/modern.ts';
import { renderPrint } from './layouts/print.ts';
import { renderTable2008 } from './layouts/table-2008.ts';
import { renderPdf } from './pages/attachment-pdf.ts';
import { renderCategory, renderHome, renderMap, renderPlainPage } from './pages/modern-lists.ts';
import { type OldModule, oldModules, renderOldList } from './pages/old-lists.ts';
import { renderSitemap, robotsTxt } from './pages/robots-and-sitemap.ts';
import { portalCategories } from './portal-categories.ts';
import { samplePortalOrigin } from './portal-urls.ts';
import { readSampleArticles, type SampleArticle } from './sample-article.ts';

interface Answer {
  status?: number;
  type: string;
  body: string | Buffer;
}

const html = (body: string | null): Answer | null =>
  body === null ? null : { type: 'text/html; charset=utf-8', body };
const renderers = { modern: renderModern, table2008: renderTable2008, print: renderPrint };

const pagesOfText: Record<string, Answer | null> = {
  '/gioi-thieu': html(
    renderPlainPage('Giới thiệu', '/gioi-thieu', [
      'Trang thông tin điện tử của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Thuận Giang, một tỉnh không có thật.',
    ]),
  ),
  '/lien-he': html(
    renderPlainPage('Liên hệ', '/lien-he', ['Ban Biên tập: số 16 đường Trần Hữu Lộc, thành phố Thuận Giang.']),
  ),
  '/so-do-trang': html(renderMap()),
};

/**
 * The sample portal as the listener of an HTTP server: every article in its layout, lists with paging, robots.txt, a sitemap,
 * attachments. The same request gives the same answer, but for the clock and the counter that the pages of 2008 print from `now`.
 */
export function createSamplePortal({ now }: { now: () => Date }): RequestListener {
  const articles = readSampleArticles();
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const attachments = new Map(
    articles.flatMap((article) =>
      (article.attachments ?? []).map(({ path, title, lines }) => [path, lines ?? [title, article.title]] as const),
    ),
  );

  const answer = (target: string): Answer | null => {
    const { pathname, searchParams } = new URL(target, samplePortalOrigin);
    const article = byPath.get(target) ?? findByParameters(articles, pathname, searchParams);
    if (article) return html(renderers[article.layout](article, contextOf(article, articles, now())));
    const file = attachments.get(pathname);
    if (file) return { type: 'application/pdf', body: renderPdf(file) };
    if (pathname === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: robotsTxt };
    if (pathname === '/sitemap.xml') return { type: 'application/xml; charset=utf-8', body: renderSitemap(articles) };
    return pagesOfText[pathname] ?? answerList(pathname, searchParams, articles, now());
  };

  return (request, response) => {
    const found = request.method === 'GET' || request.method === 'HEAD' ? answer(request.url ?? '/') : null;
    send(response, found ?? notFound(), request.method === 'HEAD');
  };
}

/** The old portal knows an article by its parameters, in whatever order they stand. */
function findByParameters(
  articles: readonly SampleArticle[],
  pathname: string,
  parameters: URLSearchParams,
): SampleArticle | undefined {
  if (!parameters.has('id')) return undefined;
  const sorted = (given: URLSearchParams): string =>
    [...given]
      .map((pair) => pair.join('='))
      .sort()
      .join('&');
  return articles.find(({ path }) => {
    const url = new URL(path, samplePortalOrigin);
    return url.pathname === pathname && sorted(url.searchParams) === sorted(parameters);
  });
}

const latestCount = 5;
const relatedCount = 4;

function contextOf(article: SampleArticle, articles: readonly SampleArticle[], now: Date): LayoutContext {
  const others = articles.filter((other) => other !== article);
  return {
    now,
    latest: others.slice(0, latestCount),
    related: others
      .filter(({ category, layout }) => category === article.category && layout === article.layout)
      .slice(0, relatedCount),
  };
}

function answerList(
  pathname: string,
  parameters: URLSearchParams,
  articles: readonly SampleArticle[],
  now: Date,
): Answer | null {
  const page = Number(parameters.get('trang') ?? '1');
  if (!Number.isInteger(page) || page < 1) return null;
  if (pathname === '/index.php') {
    const module = parameters.get('module') ?? '';
    return module in oldModules ? html(renderOldList(module as OldModule, page, articles, now)) : null;
  }
  if (pathname === '/') return html(renderHome(articles));
  const slug = pathname.slice(1);
  return portalCategories.some((category) => category.slug === slug)
    ? html(renderCategory(slug, page, articles))
    : null;
}

function notFound(): Answer {
  const body = renderPlainPage('Không tìm thấy trang', '/404', ['Trang bạn tìm không còn ở địa chỉ này.']);
  return { status: 404, type: 'text/html; charset=utf-8', body };
}

function send(response: ServerResponse, { status = 200, type, body }: Answer, headOnly: boolean): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(headOnly ? undefined : body);
}
