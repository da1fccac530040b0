import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { LayoutContext } from './layouts/layout-context.ts';
import { renderModern } from './layouts/modern.ts';
import { renderPrint } from './layouts/print.ts';
import { renderTable2008 } from './layouts/table-2008.ts';
import { renderPdf } from './pages/attachment-pdf.ts';
import { renderCategory, renderHome } from './pages/modern-lists.ts';
import { isOldModule, renderOldList } from './pages/old-lists.ts';
import { pictureAt } from './pages/pictures.ts';
import {
  renderAbout,
  renderContact,
  renderMap,
  renderNotFound,
  renderSearch,
  renderSignIn,
} from './pages/plain-pages.ts';
import { renderSitemap, robotsTxt } from './pages/robots-and-sitemap.ts';
import { portalCategories } from './portal-categories.ts';
import { samplePortalOrigin } from './portal-urls.ts';
import { readSampleArticles, type SampleArticle } from './sample-article.ts';

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
}

const toHtml = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
const renderers = { modern: renderModern, table2008: renderTable2008, print: renderPrint };
const latestCount = 5;
const relatedCount = 4;

/**
 * The sample portal as the listener of an HTTP server: every article in its layout, lists with paging, robots.txt, a sitemap,
 * attachments. The same request gives the same answer, but for the clock and the counter that the pages of 2008 print from `now`.
 */
export function createSamplePortal({ now }: { now: () => Date }): RequestListener {
  const articles = readSampleArticles();
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const papers = new Map(articles.flatMap(papersOf));

  const answer = (target: string): Answer | null => {
    if (!URL.canParse(target, samplePortalOrigin)) return null;
    const { pathname, searchParams } = new URL(target, samplePortalOrigin);
    const article = byPath.get(target) ?? byPath.get(pathname) ?? findByParameters(articles, pathname, searchParams);
    if (article) return toHtml(renderers[article.layout](article, contextOf(article, articles, now())));
    const paper = papers.get(pathname);
    if (paper) return { type: 'application/pdf', body: renderPdf(paper) };
    return answerFile(pathname, articles) ?? answerPage(pathname, searchParams, articles, now());
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = answer(request.url ?? '/');
    send(request, response, found ?? { ...toHtml(renderNotFound()), status: 404 });
  };
}

/** The lines of an article's attachments; a paper without its own repeats the article. */
function papersOf(article: SampleArticle): [path: string, lines: string[]][] {
  const ownText = article.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flat().filter(Boolean) : [block.text];
  });
  return (article.attachments ?? []).map(({ path, lines }) => [path, lines ?? ownText]);
}

/** The old portal knows an article by its parameters, in whatever order they stand. */
function findByParameters(
  articles: readonly SampleArticle[],
  pathname: string,
  parameters: URLSearchParams,
): SampleArticle | undefined {
  if (!parameters.has('id')) return undefined;
  const wanted = sortedParameters(parameters);
  return articles.find(({ path }) => {
    const url = new URL(path, samplePortalOrigin);
    return url.pathname === pathname && sortedParameters(url.searchParams) === wanted;
  });
}

function sortedParameters(parameters: URLSearchParams): string {
  const copy = new URLSearchParams(parameters);
  copy.sort();
  return copy.toString();
}

function contextOf(article: SampleArticle, articles: readonly SampleArticle[], now: Date): LayoutContext {
  const isModern = article.layout === 'modern';
  const others = articles.filter((other) => other !== article && (other.layout === 'modern') === isModern);
  return {
    now,
    latest: others.slice(0, latestCount),
    related: others.filter(({ category }) => category === article.category).slice(0, relatedCount),
  };
}

function answerFile(pathname: string, articles: readonly SampleArticle[]): Answer | null {
  if (pathname === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: robotsTxt };
  if (pathname === '/sitemap.xml') return { type: 'application/xml; charset=utf-8', body: renderSitemap(articles) };
  if (pathname === '/style/main.css') return { type: 'text/css; charset=utf-8', body: 'a { color: #00f }\n' };
  const picture = pictureAt(pathname);
  return picture && { type: 'image/png', body: picture };
}

function answerPage(
  pathname: string,
  parameters: URLSearchParams,
  articles: readonly SampleArticle[],
  now: Date,
): Answer | null {
  switch (pathname) {
    case '/gioi-thieu':
      return toHtml(renderAbout());
    case '/lien-he':
      return toHtml(renderContact());
    case '/so-do-trang':
      return toHtml(renderMap());
    case '/tim-kiem':
      return toHtml(renderSearch(parameters.get('q') ?? ''));
    case '/quan-tri/dang-nhap':
      return toHtml(renderSignIn());
  }
  const list = listAt(pathname, parameters, articles, now);
  return list === null ? null : toHtml(list);
}

function listAt(
  pathname: string,
  parameters: URLSearchParams,
  articles: readonly SampleArticle[],
  now: Date,
): string | null {
  const page = Number(parameters.get('trang') ?? '1');
  if (!Number.isInteger(page) || page < 1) return null;
  if (pathname === '/index.php') {
    const module = parameters.get('module') ?? 'tintuc';
    return isOldModule(module) && !parameters.has('id') ? renderOldList(module, page, articles, now) : null;
  }
  if (pathname === '/') return parameters.has('mod') ? null : renderHome(articles);
  const category = portalCategories.find(({ slug }) => pathname === `/${slug}`);
  return category ? renderCategory(category.slug, page, articles) : null;
}

function send(request: IncomingMessage, response: ServerResponse, { status = 200, type, body }: Answer): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag }).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ETag: etag });
  response.end(request.method === 'HEAD' ? undefined : body);
}
