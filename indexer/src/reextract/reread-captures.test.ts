import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, archivePath, openArchive } from '@tra-cuu/data/archive/open-archive';
import { type ArticleIdentity, toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import { createReadingRules } from '../capture/reading-rules.ts';
import type { Ingested } from '../capture/record-result.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { siteSchema } from '../crawl/sites/site.ts';
import { countOutdated, rereadCaptures } from './reread-captures.ts';

const rules = loadReadingRules();
const now = () => new Date('2024-08-01T00:00:00Z');
let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-reread-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const identityOf = (name: string): ArticleIdentity => ({ kind: 'web', url: `http://portal.example/${name}` });
const sentence = 'Sáng 5/3/2019, chi bộ Văn phòng họp bàn kế hoạch của quý hai, giao việc cho từng tổ. ';
const page = (name: string, body: string, site: string | null = null): FoundDocument => ({
  identity: identityOf(name),
  ...{ place: null, externalId: null, address: `http://portal.example/${name}`, contentType: null, site },
  bytes: Buffer.from(`<html><title>Tin ${name}</title><body><h1>Tin ${name}</h1>${body}</body></html>`),
  ...{ mediaType: 'text/html', visibility: 'public', problem: null },
});
const read = (name: string) => archive.articles.read(toArticleId(identityOf(name)));
async function rereadAll(by = rules, all = false): Promise<Ingested[]> {
  const results: Ingested[] = [];
  await rereadCaptures(archive, {
    ...{ all, rules: by, now, signal: new AbortController().signal, onProgress: () => undefined },
    onRead: (result) => results.push(result),
  });
  return results;
}
const change = (sql: string): void => {
  const db = new Database(archivePath(home));
  db.exec(sql);
  db.close();
};

describe('reading again', () => {
  it('touches nothing that these rules have read, unless everything is asked for', async () => {
    await ingest(archive, [page('a', `<p>${sentence.repeat(3)}</p>`)], rules, now());
    expect(countOutdated(archive, rules)).toBe(0);
    expect(await rereadAll()).toEqual([]);
    expect(await rereadAll(rules, true)).toMatchObject([{ outcome: 'unchanged' }]);
    expect(read('a')?.revision).toBe(1);
  });

  it('reads what an older version read, and makes a revision where it reads something else', async () => {
    await ingest(
      archive,
      [page('a', `<p>${sentence.repeat(3)}</p>`), page('b', `<p>${sentence.repeat(4)}</p>`)],
      rules,
      now(),
    );
    change("UPDATE captures SET derived_by = '1'");
    change(
      "UPDATE revisions SET article = json_set(article, '$.title', 'Đọc sai'), digest = 'x' WHERE article ->> '$.title' = 'Tin b'",
    );
    expect(countOutdated(archive, rules)).toBe(2);
    expect(await rereadAll()).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'changed' }]);
    expect([read('a')?.revision, read('b')?.revision, read('b')?.article.title]).toEqual([1, 2, 'Tin b']);
    expect(countOutdated(archive, rules)).toBe(0);
  });

  it('reads the pages of a site again, and no others, when its rules have changed', async () => {
    const withSite = (selectors: object) =>
      createReadingRules(
        rules.vocabulary,
        new Map([
          ['portal', siteSchema.parse({ name: 'portal', label: 'Portal', origin: 'http://portal.example', selectors })],
        ]),
      );
    const body = `<h2 class="ten">Tên thật</h2><p>${sentence.repeat(3)}</p>`;
    await ingest(archive, [page('a', body, 'portal'), page('b', body)], withSite({}), now());
    const changed = withSite({ title: ['.ten'] });
    expect(countOutdated(archive, changed)).toBe(1);
    expect(await rereadAll(changed)).toMatchObject([{ outcome: 'changed', address: 'http://portal.example/a' }]);
    expect(read('a')?.article.title).toBe('Tên thật');
  });

  it('reads everything again when the vocabulary has changed', async () => {
    await ingest(archive, [page('a', `<p>${sentence.repeat(3)}</p>`)], rules, now());
    const { names } = rules.vocabulary;
    const vocabulary = { ...rules.vocabulary, names: { ...names, surnames: [...names.surnames, 'Thuận'] } };
    expect(countOutdated(archive, createReadingRules(vocabulary, rules.sites))).toBe(1);
  });

  it('shows an article to nobody any more in which it finds a mark of secrecy, and keeps the reason', async () => {
    const head = '<p>BAN TỔ CHỨC</p><p>Số 12-BC/BTCTU</p><p>MẬT</p><p>ĐẢNG CỘNG SẢN VIỆT NAM</p>';
    const marked = page('a', `${head}<p>${sentence.repeat(3)}</p>`);
    // As a version would have kept it that did not see the mark.
    await ingest(archive, [{ ...marked, bytes: page('a', `<p>${sentence.repeat(3)}</p>`).bytes }], rules, now());
    const { identity, bytes, address, contentType, site, visibility } = marked;
    archive.captures.keep({
      ...{ identity: toIdentityText(identity), bytes, address, contentType, site, visibility },
      ...{ mediaType: 'text/html', capturedAt: now() },
    });
    expect(await rereadAll()).toMatchObject([{ outcome: 'unreadable', problem: { reason: 'secret' } }]);
    expect(archive.articles.listStopped()).toMatchObject([{ identity: 'web:http://portal.example/a' }]);
    expect(archive.articles.count().articles).toBe(0);
    expect(archive.articles.listUnpublished(0)).toEqual([]);
  });
});
