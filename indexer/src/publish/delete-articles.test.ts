import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { readLookup, readLookupHead } from '@tra-cuu/data/search-index/lookups/lookup-store';
import { decodeSuggestions } from '@tra-cuu/data/suggestions/encode-suggestions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { deleteWithdrawn } from './delete-articles.ts';
import { publish } from './publish.ts';

const home = mkdtempSync(join(tmpdir(), 'tra-cuu-delete-'));
const rules = loadReadingRules();
const now = () => new Date('2024-08-01T00:00:00Z');
const options = { decision: 'Quyết định 15-QĐ/VPTU', now: now() };
let archive: Archive;
let engine: Engine;

beforeAll(async () => {
  archive = openArchive(home);
  engine = await openEngine({ home });
});
afterAll(async () => {
  await engine.close();
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const identityOf = (id: string) => ({ kind: 'import', source: 'test', id }) as const;
const idOf = (id: string) => toArticleId(identityOf(id));
const found = (id: string, body: string): FoundDocument => ({
  ...{ identity: identityOf(id), place: null, externalId: id, address: id, contentType: null, site: null },
  ...{ bytes: Buffer.from(JSON.stringify({ id, title: `Bài ${id}`, body })), mediaType: 'application/json' },
  ...{ visibility: 'public', problem: null },
});
const add = (id: string, body: string) => ingest(archive, [found(id, body)], rules, now());
const publishNow = (rebuild = false) =>
  publish(archive, engine.client(), {
    ...{
      recipe: createIndexRecipe(rules.vocabulary),
      vocabulary: rules.vocabulary,
      rebuild,
      now,
      onProgress: () => undefined,
    },
    signal: new AbortController().signal,
  });
const idsInIndex = async () =>
  (
    await engine
      .client()
      .index(servedIndex)
      .getDocuments<{ id: string }>({ fields: ['id'], limit: 100 })
  ).results
    .map(({ id }) => id)
    .sort();
const foundFor = async (query: string) =>
  (await engine.client().index(servedIndex).search(query, { limit: 10, matchingStrategy: 'all' })).hits.length;
const suggestedOfficials = async () => {
  const head = await readLookupHead(engine.client(), 'suggestions', 'public');
  const bytes = head && (await readLookup(engine.client(), head));
  return bytes ? decodeSuggestions(bytes).officials.map(({ name }) => name) : [];
};

describe('what the archive shows no more', () => {
  it('is found no more after the next publish, nor suggested, when it was purged', async () => {
    await add('a', 'Đồng chí Lê Văn An, Bí thư Huyện ủy, nói về con tàu Hải Âu.');
    await add('b', 'Đồng chí Đinh Thị Nhài, Chánh Văn phòng, nói về con tàu Bình Minh.');
    await publishNow();
    expect(await foundFor('con tàu Bình Minh')).toBe(1);
    expect(await suggestedOfficials()).toContain('Đinh Thị Nhài');
    archive.purges.purge([idOf('b')], options);
    expect(await publishNow()).toMatchObject({ deleted: 1, sent: 0, total: 1, rebuilt: false });
    expect(await idsInIndex()).toEqual([idOf('a')]);
    expect(await foundFor('con tàu Bình Minh')).toBe(0);
    expect(await suggestedOfficials()).toEqual(['Lê Văn An']);
    expect(await publishNow()).toMatchObject({ deleted: 0 });
    expect(await add('b', 'Bài khác, cùng một chỗ.')).toMatchObject([
      {
        outcome: 'unreadable',
        problem: { reason: 'purged', message: expect.stringContaining('Quyết định 15-QĐ/VPTU') },
      },
    ]);
    expect(archive.captures.count()).toMatchObject({ captures: 1, unreadable: 0 });
  });

  it('is deleted at once where the engine can be reached, and once more where that was not recorded', async () => {
    await add('c', 'Nói về con tàu Sao Mai.');
    await publishNow();
    archive.purges.purge([idOf('c')], options);
    const { number } = archive.generations.served() ?? { number: 0 };
    expect(archive.generations.withdraw(number)).toEqual([idOf('c')]);
    await engine
      .client()
      .index(servedIndex)
      .deleteDocuments([idOf('c')])
      .waitTask();
    expect(await deleteWithdrawn(archive, engine.client())).toBe(1);
    expect(await deleteWithdrawn(archive, engine.client())).toBe(0);
    expect(await publishNow()).toMatchObject({ deleted: 0, rebuilt: false });
  });

  it('is deleted where it was purged on its way to the engine', async () => {
    await engine
      .client()
      .index(servedIndex)
      .addDocuments([{ id: idOf('never'), title: 'con tàu Bình Minh' }])
      .waitTask();
    expect(await publishNow()).toMatchObject({ deleted: 1, rebuilt: false });
    expect(await idsInIndex()).toEqual([idOf('a')]);
  });

  it('is deleted when it is stopped, or known as another article now, and comes back with it', async () => {
    await add('d', 'Nói về con tàu Ban Mai, chuyến thứ nhất trong năm.');
    await add('e', 'Nói về con tàu Hoàng Hôn, chuyến thứ hai trong năm.');
    await publishNow();
    archive.articles.stop('import:test:d', now());
    archive.aliases.add({ id: idOf('e'), identity: 'import:test:e' }, idOf('a'), now());
    expect(await publishNow()).toMatchObject({ deleted: 2 });
    expect(await idsInIndex()).toEqual([idOf('a')]);
    archive.aliases.remove(idOf('e'));
    await publishNow();
    expect(await idsInIndex()).toEqual([idOf('a'), idOf('e')].sort());
  });

  it('is not in an index that is built anew, nor in the one served while that is built', async () => {
    await add('f', 'Nói về con tàu Bình Yên.');
    await publishNow();
    archive.purges.purge([idOf('f')], options);
    const stopped = new AbortController();
    stopped.abort();
    const recipe = createIndexRecipe(rules.vocabulary);
    await publish(archive, engine.client(), {
      ...{ recipe, vocabulary: rules.vocabulary },
      rebuild: true,
      now,
      onProgress: () => undefined,
      signal: stopped.signal,
    });
    expect(await idsInIndex()).not.toContain(idOf('f'));
    expect(await publishNow(true)).toMatchObject({ deleted: 0, rebuilt: true });
    expect(await idsInIndex()).not.toContain(idOf('f'));
  });
});
