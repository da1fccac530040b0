import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { createSamplePortal } from '@tra-cuu/data/sample/portal';
import { samplePortalOrigin } from '@tra-cuu/data/sample/portal-urls';
import { readSampleArticles } from '@tra-cuu/data/sample/sample-article';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawlSite } from '../crawl/crawl-site.ts';
import { normalizeUrl } from '../crawl/normalize-url.ts';
import { findSite } from '../crawl/sites/read-site.ts';
import { loadReadingRules } from './load-reading-rules.ts';

const crawlDay = new Date('2026-11-24T01:15:00Z');
const home = mkdtempSync(join(tmpdir(), 'tra-cuu-crawl-'));
const archive = openArchive(home);
let portal: Server;
let summary: Awaited<ReturnType<typeof crawlSample>>;

const crawlSample = () =>
  crawlSite(archive, findSite('sample'), {
    ...{
      rules: loadReadingRules(),
      now: () => crawlDay,
      signal: new AbortController().signal,
      connectTo: { host: '127.0.0.1', port: (portal.address() as AddressInfo).port },
    },
  });

beforeAll(async () => {
  portal = createServer(createSamplePortal({ now: () => crawlDay }));
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  summary = await crawlSample();
});
afterAll(() => {
  portal.closeAllConnections();
  portal.close();
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a crawl of the sample portal', () => {
  it('takes in every article and the documents that they link to, and nothing else', () => {
    const samples = readSampleArticles();
    const papers = new Set(samples.flatMap(({ attachments }) => (attachments ?? []).map(({ path }) => path)));
    expect(summary).toMatchObject({ finished: true, waiting: 0, unreadable: [] });
    expect(summary.counts).toMatchObject({
      new: samples.length + papers.size,
      changed: 0,
      gone: 0,
      failed: {},
      notes: [],
    });
  });

  it.each(readSampleArticles().map((sample) => [sample.path, sample] as const))(
    'reads %s as it was written',
    (path, sample) => {
      const url = normalizeUrl(path, samplePortalOrigin) ?? '';
      const article = archive.articles.read(toArticleId({ kind: 'web', url }))?.article;
      expect(article?.title).toBe(sample.title);
      expect(article?.publishedOn?.date ?? null).toBe(sample.publishedAt?.slice(0, 10) ?? null);
      expect([article?.author, article?.source, article?.summary]).toEqual([
        sample.author,
        sample.source,
        sample.summary,
      ]);
      const written = sample.blocks.map((block) =>
        'text' in block ? block.text : 'items' in block ? block.items.join(' ') : block.rows.flat().join(' '),
      );
      const letters = (texts: readonly string[]): string => texts.join('').replace(/(?:^|\n)- |[\s-]/g, '');
      expect(letters(article?.blocks.map(({ text }) => text) ?? [])).toBe(letters(written));
    },
  );

  it('repeats nothing the second time', async () => {
    const before = archive.captures.count().captures;
    const again = await crawlSample();
    expect(again).toMatchObject({ finished: true, unreadable: [] });
    expect(again.counts).toMatchObject({ new: 0, changed: 0, fetched: 0, unchanged: summary.counts.new });
    expect(archive.captures.count().captures).toBe(before);
  });
});
