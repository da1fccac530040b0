import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import {
  type LookupHead,
  lookupIndex,
  readLookup,
  readLookupHead,
} from '@tra-cuu/data/search-index/lookups/lookup-store';
import { decodeSuggestions } from '@tra-cuu/data/suggestions/encode-suggestions';
import { decodeSyllableTable } from '@tra-cuu/data/syllables/encode-table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { publish } from './publish.ts';

const home = mkdtempSync(join(tmpdir(), 'tra-cuu-publish-'));
const rules = loadReadingRules();
const recipe = createIndexRecipe(rules.vocabulary);
const now = () => new Date('2024-08-01T00:00:00Z');
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

const found = (id: string, title: string): FoundDocument => ({
  ...{
    identity: { kind: 'import', source: 'test', id },
    place: null,
    externalId: id,
    address: id,
    contentType: null,
    site: null,
  },
  ...{ bytes: Buffer.from(JSON.stringify({ id, title, body: `Nội dung ${id}` })), mediaType: 'application/json' },
  ...{ visibility: 'public', problem: null },
});
const publishNow = (rebuild = false) =>
  publish(archive, engine.client(), {
    ...{ recipe, vocabulary: rules.vocabulary },
    rebuild,
    now,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
const titlesInIndex = async () =>
  (await engine.client().index(servedIndex).search('', { limit: 1000 })).hits.map((hit) => String(hit.title)).sort();

describe('publishing', () => {
  it('sends everything at first, then only what changed', async () => {
    await ingest(
      archive,
      Array.from({ length: 30 }, (_, at) => found(`a${at}`, `Bài ${at}`)),
      rules,
      now(),
    );
    expect(await publishNow()).toMatchObject({ sent: 30, total: 30, rebuilt: true, generation: 1 });
    expect(await publishNow()).toMatchObject({ sent: 0, total: 30, rebuilt: false, generation: 1 });
    await ingest(archive, [found('a3', 'Bài 3 sửa'), found('b', 'Bài mới')], rules, now());
    expect(await publishNow()).toMatchObject({ sent: 2, total: 31, rebuilt: false });
    const titles = await titlesInIndex();
    expect(titles).toHaveLength(31);
    expect(titles).toContain('Bài 3 sửa');
    expect(titles).not.toContain('Bài 3');
  });

  it('builds a new index beside the one served when asked to, and leaves no other behind', async () => {
    expect(await publishNow(true)).toMatchObject({ sent: 31, total: 31, rebuilt: true, generation: 2 });
    const { results } = await engine.client().getIndexes();
    expect(results.map(({ uid }) => uid).sort()).toEqual([servedIndex, lookupIndex].sort());
  });

  it('makes the index again when it is gone', async () => {
    await engine.client().deleteIndex(servedIndex).waitTask();
    expect(await publishNow()).toMatchObject({ sent: 31, total: 31, rebuilt: true });
    expect(await titlesInIndex()).toHaveLength(31);
  });

  it('goes on with a build that was interrupted', async () => {
    const interruption = new AbortController();
    interruption.abort();
    const { vocabulary } = rules;
    const options = {
      recipe,
      vocabulary,
      rebuild: true,
      now,
      onProgress: () => undefined,
      signal: interruption.signal,
    };
    expect(await publish(archive, engine.client(), options)).toMatchObject({ sent: 0 });
    expect(archive.generations.building()).not.toBeNull();
    expect(await titlesInIndex()).toHaveLength(31);
    expect(await publishNow(true)).toMatchObject({ sent: 31, total: 31, rebuilt: true });
    expect(archive.generations.building()).toBeNull();
  });
});

describe('what is looked up beside the articles', () => {
  const headOf = (visibility: 'public' | 'internal', name: 'syllables' | 'suggestions' = 'syllables') =>
    readLookupHead(engine.client(), name, visibility);

  it('is made of public articles for the public, and of all for staff', async () => {
    await ingest(archive, [{ ...found('kin', 'Tài liệu mật'), visibility: 'internal' }], rules, now());
    await publishNow();
    const [forPublic, forStaff] = [await headOf('public'), await headOf('internal')];
    expect(forStaff?.articles).toBe((forPublic?.articles ?? 0) + 1);
    const words = async (head: LookupHead | null) => {
      const bytes = head && (await readLookup(engine.client(), head));
      return bytes ? decodeSyllableTable(bytes) : null;
    };
    expect((await words(forPublic))?.idOf('mật')).toBe(-1);
    expect((await words(forStaff))?.idOf('mật')).toBeGreaterThanOrEqual(0);
    expect(await headOf('internal', 'suggestions')).not.toBeNull();
  });

  it('forgets for the public what has become internal', async () => {
    const suggests = async (visibility: 'public' | 'internal') => {
      const head = await headOf(visibility, 'suggestions');
      const bytes = head && (await readLookup(engine.client(), head));
      return bytes && decodeSuggestions(bytes).officials.some(({ name }) => name === 'Lê Văn Kín');
    };
    const body = 'Đồng chí Lê Văn Kín, Bí thư Huyện ủy, phát biểu tại hội nghị.';
    const bytes = Buffer.from(JSON.stringify({ id: 'withdrawn', title: 'Hội nghị', body }));
    const named = (visibility: 'public' | 'internal') => ({ ...found('withdrawn', ''), bytes, visibility });
    await ingest(archive, [named('public')], rules, now());
    await publishNow();
    expect([await suggests('public'), await suggests('internal')]).toEqual([true, true]);
    await ingest(archive, [named('internal')], rules, now());
    await publishNow();
    expect([await suggests('public'), await suggests('internal')]).toEqual([false, true]);
  });

  it('is made again after a change, and left alone without one', async () => {
    const before = await headOf('public');
    await publishNow();
    expect(await headOf('public')).toEqual(before);
    await ingest(archive, [found('c', 'Bài hoàn toàn khác')], rules, now());
    await publishNow();
    const after = await headOf('public');
    expect(after?.version).not.toBe(before?.version);
    expect(before && (await readLookup(engine.client(), before))).toBeNull();
  });
});
