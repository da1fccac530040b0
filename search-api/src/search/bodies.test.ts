import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { recordNaming } from '@tra-cuu/data/archive/testing/record-naming';
import type { Visibility } from '@tra-cuu/data/article/article';
import { type SearchResponse, searchResponseSchema } from '@tra-cuu/data/contract/search';
import { decodeSuggestions, encodeSuggestions } from '@tra-cuu/data/suggestions/encode-suggestions';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lookups, noLookups } from '../lookups/lookups.ts';
import { createNameFinder } from '../lookups/name-finder.ts';
import { type ServedArticles, serveArticles } from '../testing/serve-articles.ts';

const now = new Date('2026-11-26T02:00:00Z');
const decider = { by: 'lan', at: now };
const titles = new Map<string, string>();
const lookups = new Map<Visibility, Lookups>();
let served: ServedArticles;

function record(archive: Archive, path: string, given: Parameters<typeof recordNaming>[2]): void {
  titles.set(recordNaming(archive, path, given), path);
}

function fill(archive: Archive): void {
  const committee = { name: 'Đảng ủy Khối các cơ quan tỉnh', parent: 'Tỉnh ủy' };
  record(archive, 'khối', { departments: [committee], officials: [{ name: 'Lê Văn An' }] });
  record(archive, 'tổ chức khối', {
    departments: [{ name: 'Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh', parent: committee.name }],
  });
  record(archive, 'khối mới', {
    departments: [{ name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', parent: 'Tỉnh ủy' }],
  });
  record(archive, 'sở', { departments: [{ name: 'Sở Nội vụ' }], officials: [{ name: 'Lê Văn An' }] });
  record(archive, 'sở cũ', { departments: [{ name: 'Ban Tổ chức chính quyền' }] });
  record(archive, 'ẩn', { departments: [{ name: 'Ban Chẳng có' }, { name: 'Sở Nội vụ' }] });
  record(archive, 'ubnd', { departments: [{ name: 'UBND TP. Vĩnh Hải' }] });
  record(archive, 'ủy ban', { departments: [{ name: 'Ủy ban nhân dân thành phố Vĩnh Hải' }] });
  record(archive, 'nội bộ', { departments: [{ name: 'Tổ Kín', parent: 'Tỉnh ủy' }], visibility: 'internal' });
  const decide = (act: Parameters<Archive['decisions']['make']>[0]) => archive.decisions.make(act, decider);
  decide({
    ...{ subject: 'departments', action: 'merge', details: { from: 'ban-to-chuc-chinh-quyen', into: 'so-noi-vu' } },
  });
  decide({ subject: 'departments', action: 'hide', details: { id: 'ban-chang-co' } });
  archive.departments.resolve(readVocabulary(), now);
}

beforeAll(async () => {
  served = await serveArticles([]);
  const archive = openArchive(served.home);
  fill(archive);
  await served.publish(archive);
  for (const visibility of ['public', 'internal'] as const) {
    const table = { ...archive.names.count(visibility), phrases: [] };
    const names = createNameFinder(decodeSuggestions(encodeSuggestions(table)));
    lookups.set(visibility, { ...noLookups, names });
  }
  archive.close();
});
afterAll(() => served.close());

async function search(query: Record<string, string | string[]>, reader: 'staff' | 'public' = 'staff') {
  const app = served.app(reader, lookups.get(reader === 'staff' ? 'internal' : 'public'));
  const reply = await request(app).get('/api/v1/search').query(query);
  expect(reply.status, reply.text).toBe(200);
  return searchResponseSchema.parse(reply.body);
}
const found = ({ hits }: SearchResponse): (string | undefined)[] => hits.map(({ id }) => titles.get(id)).sort();

const [old, young] = ['dang-uy-khoi-cac-co-quan-tinh', 'dang-uy-khoi-cac-co-quan-va-doanh-nghiep-tinh'];

describe('a search within a body', () => {
  it.each([
    ['tinh-uy', ['khối', 'khối mới', 'nội bộ', 'tổ chức khối']],
    [old, ['khối', 'khối mới', 'tổ chức khối']],
    [young, ['khối', 'khối mới', 'tổ chức khối']],
    ['ban-to-chuc-dang-uy-khoi-cac-co-quan-tinh', ['tổ chức khối']],
    ['ban-to-chuc-chinh-quyen', ['sở', 'sở cũ', 'ẩn']],
    ['ban-chang-co', []],
    ['khong-co', []],
  ])('%s finds what names it, what belongs to it, and what it was and became', async (within, expected) => {
    expect(found(await search({ within }))).toEqual(expected);
  });

  it('is one choice with that of a body, and all other filters hold beside it', async () => {
    expect(found(await search({ within: young, department: 'so-noi-vu' }))).toHaveLength(6);
    expect(found(await search({ within: [young, 'so-noi-vu'] }))).toHaveLength(6);
    expect(found(await search({ within: young, department: 'so-noi-vu', official: 'le-van-an' }))).toEqual([
      'khối',
      'sở',
    ]);
    expect(found(await search({ within: 'tinh-uy', 'not.department': old }))).toEqual([
      'khối mới',
      'nội bộ',
      'tổ chức khối',
    ]);
  });

  it('counts bodies as if none were chosen, all else as it is, and names what is chosen', async () => {
    const { facets, total } = await search({ within: ['tinh-uy', 'ban-to-chuc-chinh-quyen'], official: 'le-van-an' });
    expect(total).toBe(2);
    expect(facets.departments).toEqual(
      [
        { id: 'so-noi-vu', label: 'Sở Nội vụ', count: 1 },
        { id: old, label: 'Đảng ủy Khối các cơ quan tỉnh', count: 1 },
      ].sort((a, b) => new Intl.Collator('vi').compare(a.label, b.label)),
    );
    expect(facets.within).toEqual([
      { id: 'tinh-uy', label: 'Tỉnh ủy', count: 1 },
      { id: 'ban-to-chuc-chinh-quyen', label: 'Sở Nội vụ', count: 1 },
    ]);
    expect(facets.officials).toEqual([{ id: 'le-van-an', label: 'Lê Văn An', count: 2 }]);
    expect((await search({})).facets.within).toBeUndefined();
  });

  it('finds for the public what is public', async () => {
    expect(found(await search({ within: 'tinh-uy' }, 'public'))).toEqual(['khối', 'khối mới', 'tổ chức khối']);
    expect(found(await search({ within: 'to-kin' }, 'public'))).toEqual([]);
    expect((await search({ within: 'to-kin' }, 'public')).facets.within).toEqual([
      { id: 'to-kin', label: 'to-kin', count: 0 },
    ]);
  });

  it('says which other bodies it finds', async () => {
    expect((await search({ within: young })).query.chains).toEqual([
      {
        ...{ id: young, name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh' },
        others: [{ id: old, name: 'Đảng ủy Khối các cơ quan tỉnh' }],
      },
    ]);
    expect((await search({ within: 'so-noi-vu' })).query.chains).toBeUndefined();
  });
});

describe('a body in the query', () => {
  it.each([
    ['"Đảng ủy Khối các cơ quan tỉnh"', ['khối', 'khối mới'], 1],
    ['"dang uy khoi cac co quan va doanh nghiep tinh"', ['khối', 'khối mới'], 1],
    ['"Ban Tổ chức chính quyền"', ['sở', 'sở cũ', 'ẩn'], undefined],
    ['"Sở Nội vụ"', ['sở', 'sở cũ', 'ẩn'], undefined],
    ['"UBND TP. Vĩnh Hải"', ['ubnd', 'ủy ban'], undefined],
    ['"uy ban nhan dan thanh pho vinh hai"', ['ubnd', 'ủy ban'], undefined],
    ['"Ban Chẳng có"', [], undefined],
  ])('department:%s finds the body by any name of its chain, and says so', async (name, expected, chains) => {
    const answer = await search({ q: `department:${name}` });
    expect(found(answer)).toEqual(expected);
    expect(answer.query.chains?.length).toBe(chains);
  });

  it('is ruled out with its chain', async () => {
    const answer = await search({ q: '-department:"Đảng ủy Khối các cơ quan tỉnh"' });
    expect(found(answer)).toEqual(['nội bộ', 'sở', 'sở cũ', 'tổ chức khối', 'ubnd', 'ẩn', 'ủy ban'].sort());
  });
});

describe('what staff decided', () => {
  it('is what cards and facets show: one body once, and none that is hidden', async () => {
    const { hits, facets } = await search({ department: 'ban-to-chuc-chinh-quyen' });
    expect(hits.map(({ departments }) => departments)).toEqual(Array(3).fill([{ id: 'so-noi-vu', name: 'Sở Nội vụ' }]));
    expect(facets.departments.filter(({ id }) => /so-noi-vu|chang-co/.test(id))).toEqual([
      { id: 'so-noi-vu', label: 'Sở Nội vụ', count: 3 },
    ]);
    expect(facets.departments.find(({ id }) => id === 'ban-to-chuc-chinh-quyen')).toEqual({
      ...{ id: 'ban-to-chuc-chinh-quyen', label: 'Sở Nội vụ', count: 3 },
    });
    expect((await search({ department: 'ban-chang-co' })).total).toBe(0);
  });
});
