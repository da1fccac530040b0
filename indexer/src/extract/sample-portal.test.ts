import { renderModern } from '@tra-cuu/data/sample/layouts/modern';
import { renderPrint } from '@tra-cuu/data/sample/layouts/print';
import { renderTable2008 } from '@tra-cuu/data/sample/layouts/table-2008';
import { toPublicUrl } from '@tra-cuu/data/sample/portal-urls';
import { readSampleArticles, type SampleArticle } from '@tra-cuu/data/sample/sample-article';
import { describe, expect, it } from 'vitest';
import { parseSite } from '../crawl/sites/read-site.ts';
import { extractText } from './extract-text.ts';

const renderers = { modern: renderModern, table2008: renderTable2008, print: renderPrint };
const articles = readSampleArticles();
const crawlDay = new Date('2031-05-06T02:00:00Z');

const render = (article: SampleArticle): Buffer =>
  Buffer.from(
    renderers[article.layout](article, { now: crawlDay, latest: articles.slice(0, 5), related: articles.slice(5, 9) }),
  );

const toBlock = (block: SampleArticle['blocks'][number]) => {
  if (block.kind === 'list') return { kind: block.kind, text: block.items.join('\n') };
  if (block.kind === 'table')
    return { kind: block.kind, text: block.rows.map((row) => row.join('\t').trimEnd()).join('\n') };
  return { kind: block.kind, text: block.text.replace(/\s+/g, ' ') };
};

const toExpected = (article: SampleArticle) => ({
  url: toPublicUrl(article.path),
  // Only the portal of today says what language it is in.
  ...(article.layout === 'modern' && { language: 'vi' }),
  title: article.title,
  summary: article.summary,
  blocks: article.blocks.map(toBlock),
  day: article.publishedAt?.slice(0, 10),
  author: article.author,
  source: article.source,
  attachments: (article.attachments ?? []).map(({ title, path }) => ({ title, url: toPublicUrl(path) })),
});

describe('the sample portal, read without rules', () => {
  it.each(articles.map((article) => [`${article.layout} ${article.path}`, article] as const))('%s', (_, article) => {
    const url = toPublicUrl(article.path);
    const read = extractText({ bytes: render(article), mediaType: 'text/html', name: url, url });
    const { publishedOn, reading: _reading, ...found } = read;
    expect({ ...found, day: publishedOn?.date }).toEqual(toExpected(article));
  });
});

describe('the rules of a site', () => {
  const site = parseSite(
    `name: sample
label: Sample
origin: http://dangkhoi.thuangiang.example
selectors:
  title: [h1.article-title]
  summary: [p.sapo]
  date: [.article-meta time]
  author: [p.author]
  body: [.article-content]
  remove: [.article-content figure]`,
    'site.yaml',
  );
  const modern = articles.filter(
    ({ layout, blocks }) => layout === 'modern' && blocks.some(({ kind }) => kind === 'caption'),
  );

  it.each(modern.map((article) => [article.path, article] as const))('correct what is read: %s', (_, article) => {
    const read = extractText({ bytes: render(article), mediaType: 'text/html', name: article.path, site });
    expect(read).toMatchObject({ title: article.title, reading: { method: 'html:rule' } });
    expect(read.summary).toBe(article.summary);
    expect(read.author).toBe(article.author);
    expect(read.publishedOn?.evidence).toBe(article.publishedAt === null ? undefined : 'rule:sample');
    expect(read.blocks).toEqual(article.blocks.filter(({ kind }) => kind !== 'caption').map(toBlock));
  });

  it('that find nothing leave the reading as it is', () => {
    const stale = {
      name: 'x',
      selectors: { ...site.selectors, title: ['.gone'], body: ['.gone'], remove: [], date: ['.gone'] },
    };
    const [article] = modern;
    if (!article) throw new Error('the sample has no modern article with a caption');
    const read = extractText({ bytes: render(article), mediaType: 'text/html', name: 'x', site: stale });
    expect(read).toMatchObject({ title: article.title, blocks: article.blocks.map(toBlock) });
  });
});
