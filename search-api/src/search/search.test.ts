import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { searchResponseSchema } from '@tra-cuu/data/contract/search';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedArticles, serveArticles, type TestArticle } from '../testing/serve-articles.ts';

const published = (date: string) => ({ date, precision: 'day' as const, evidence: 'test' });
const official = (name: string, title: string): NonNullable<TestArticle['officials']>[number] => ({
  ...{ name, positions: [{ title }], roles: ['mentioned'], mentions: [{ block: 0, start: 0, end: name.length }] },
});
const department = (name: string) => ({ name, mentions: [{ block: 0, start: 0, end: name.length }] });

const articles: TestArticle[] = [
  {
    title: 'Đảng ủy Khối làm việc với Ban Tuyên giáo',
    body: 'Đồng chí Đỗ Quang Minh, Bí thư Đảng ủy Khối phát biểu.\nBan Tuyên giáo báo cáo tiến độ.',
    publishedOn: published('2024-07-26'),
    events: [{ date: '2024-07-25', evidence: 'ngày 25/7/2024' }],
    officials: [official('Đỗ Quang Minh', 'Bí thư Đảng ủy Khối')],
    departments: [department('Đảng ủy Khối'), department('Ban Tuyên giáo')],
    source: 'Báo Thuận Giang',
  },
  {
    title: 'Hợp đồng đang ủy thác cho ngân hàng',
    body: 'Số vốn đang uỷ thác tăng thêm.',
    publishedOn: published('2012-03-01'),
    source: 'Đài Thuận Giang',
  },
  {
    title: 'Hội nghị đảng uỷ mở rộng',
    body: 'Đảng uỷ Khối hoà chung không khí; kĩ thuật mới.',
    publishedOn: published('2009-10-09'),
    officials: [official('Trần Văn Hải', 'Phó Bí thư Đảng ủy Khối')],
    departments: [department('Đảng uỷ Khối')],
  },
  {
    title: 'Chỉ thị số 05-CT/ĐUK',
    body: 'Về kỹ thuật soạn thảo văn bản.',
    kind: 'document',
    document: { type: 'Chỉ thị', number: '05-CT/ĐUK', relations: [] },
  },
  {
    title: 'Tài liệu nội bộ về kỷ luật',
    body: 'Chỉ cán bộ được xem.',
    visibility: 'internal',
    publishedOn: published('2020-01-05'),
  },
];

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles(articles);
});
afterAll(() => served.close());

async function search(
  query: Record<string, string | string[]>,
  reader: 'staff' | 'public' = 'staff',
): Promise<SearchResponse> {
  const reply = await request(served.app(reader)).get('/api/v1/search').query(query);
  expect(reply.status, reply.text).toBe(200);
  return searchResponseSchema.parse(reply.body);
}
const titles = ({ hits }: SearchResponse): string[] => hits.map(({ title }) => title.map(({ text }) => text).join(''));
const tiersOf = (response: SearchResponse) => response.hits.map(({ tier }) => tier);
const marked = (response: SearchResponse): string[] =>
  response.hits.flatMap(({ title, snippet }) =>
    [...title, ...snippet].filter(({ match }) => match).map(({ text }) => text),
  );

describe('a query with accents', () => {
  it('finds the texts that say it first, whichever way the tone is placed, and those alike without accents after them', async () => {
    const found = await search({ q: 'đảng ủy' });
    expect(tiersOf(found)).toEqual(['exact', 'exact', 'exact', 'folded']);
    expect(titles(found).slice(0, 2).sort()).toEqual(
      ['Hội nghị đảng uỷ mở rộng', 'Đảng ủy Khối làm việc với Ban Tuyên giáo'].sort(),
    );
    expect(titles(found).slice(2)).toEqual(['Chỉ thị số 05-CT/ĐUK', 'Hợp đồng đang ủy thác cho ngân hàng']);
    expect(found).toMatchObject({ total: 4, readings: { used: 'exact', exact: 3, folded: 4 } });
  });

  it('marks in an exact hit what it says, not what is alike', async () => {
    const found = await search({ q: 'đang ủy', diacritics: 'strict' });
    expect(titles(found)).toEqual(['Hợp đồng đang ủy thác cho ngân hàng']);
    expect(marked(found)).toEqual(['đang ủy', 'đang uỷ']);
    expect(found.readings).toEqual({ used: 'exact', exact: 1, folded: null });
  });

  it('never mixes the rest with the exact hits, however it is sorted', async () => {
    expect(tiersOf(await search({ q: 'đảng ủy', sort: 'oldest' }))).toEqual(['exact', 'exact', 'exact', 'folded']);
    expect(tiersOf(await search({ q: 'đảng ủy', sort: 'newest' }))).toEqual(['exact', 'exact', 'exact', 'folded']);
  });

  it('gives the same hits in the same order over pages as in one', async () => {
    const whole = titles(await search({ q: 'đảng ủy' }));
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => search({ q: 'đảng ủy', limit: '1', page })));
    expect(pages.flatMap(titles)).toEqual(whole);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
  });

  it('finds by a wrong mark what no text says', async () => {
    const found = await search({ q: 'đổ quang minh' });
    expect(titles(found)).toEqual(['Đảng ủy Khối làm việc với Ban Tuyên giáo']);
    expect(found).toMatchObject({ readings: { used: 'exact', exact: 0, folded: 1 }, hits: [{ tier: 'folded' }] });
  });
});

describe('a query without accents', () => {
  it('matches every accent alike', async () => {
    const found = await search({ q: 'dang uy' });
    expect(found).toMatchObject({ total: 4, readings: { used: 'folded', exact: null, folded: 4 } });
  });

  it('finds a date however it is typed', async () => {
    for (const q of [
      'tuyen giao thang 7 2024',
      'tuyên giáo 25/7/2024',
      'tuyen giao 25-7-2024',
      'tuyên giáo tháng 7 năm 2024',
    ])
      expect(titles(await search({ q }))[0], q).toBe('Đảng ủy Khối làm việc với Ban Tuyên giáo');
  });

  it('reads y and i alike where spelling does', async () => {
    for (const q of ['ky thuat', 'ki thuat', 'kỹ thuật', 'kĩ thuật']) expect((await search({ q })).total, q).toBe(2);
  });

  it('forgives no letter in a Vietnamese syllable, and one in other words', async () => {
    expect((await search({ q: 'dang uy khoa', verbatim: '1' })).total).toBe(0);
    expect((await search({ q: 'thuan giamg', verbatim: '1' })).total).toBe(0);
  });
});

describe('a phrase in quotes', () => {
  it('is found only where its words stand in a row', async () => {
    expect((await search({ q: '"ủy đảng"' })).total).toBe(0);
    expect(titles(await search({ q: '“Ban Tuyên giáo”' }))).toHaveLength(1);
  });

  it('finds a document by its number, however its separators are typed', async () => {
    for (const q of ['05-CT/ĐUK', '05 CT ĐUK', '05/CT-ĐUK', '05-ct/đuk', '"05-ct/duk"'])
      expect(titles(await search({ q }))[0], q).toBe('Chỉ thị số 05-CT/ĐUK');
  });
});

describe('filters', () => {
  it.each([
    [{ official: 'do-quang-minh' }, 1],
    [{ official: ['do-quang-minh', 'tran-van-hai'] }, 2],
    [{ department: 'dang-uy-khoi' }, 2],
    [{ department: 'dang-uy-khoi', official: 'tran-van-hai' }, 1],
    [{ type: 'chi-thi' }, 1],
    [{ 'not.type': 'chi-thi' }, 4],
    [{ source: 'Báo Thuận Giang' }, 1],
    [{ from: '2010-01-01' }, 3],
    [{ from: '2012-03-01', to: '2012-03-01' }, 1],
    [{ to: '2009-10-08' }, 0],
    [{ source: '" OR visibility = "internal' }, 0],
  ])('%j leave %i articles', async (filters, total) => {
    expect((await search(filters)).total).toBe(total);
  });

  it('count each facet as if nothing were chosen in it, and name what is chosen though nothing has it', async () => {
    const { facets } = await search({ q: 'đảng uỷ', official: 'do-quang-minh', source: 'Đài Thuận Giang' });
    expect(facets.officials).toEqual([{ id: 'do-quang-minh', label: 'Đỗ Quang Minh', count: 0 }]);
    expect(facets.sources).toEqual([
      { id: 'Báo Thuận Giang', label: 'Báo Thuận Giang', count: 1 },
      { id: 'Đài Thuận Giang', label: 'Đài Thuận Giang', count: 0 },
    ]);
  });

  it('list a body once, however articles spell it', async () => {
    const { facets } = await search({});
    expect(facets.departments).toEqual([
      { id: 'dang-uy-khoi', label: 'Đảng ủy Khối', count: 2 },
      { id: 'ban-tuyen-giao', label: 'Ban Tuyên giáo', count: 1 },
    ]);
  });

  it('count years, and those without a day apart', async () => {
    const { facets } = await search({ from: '2020-01-01' });
    expect(facets.years).toEqual([
      { year: null, count: 1 },
      { year: 2009, count: 1 },
      { year: 2012, count: 1 },
      { year: 2020, count: 1 },
      { year: 2024, count: 1 },
    ]);
  });
});

describe('sorting', () => {
  it('by date puts what has no day last either way', async () => {
    const newest = titles(await search({ sort: 'newest' }));
    const oldest = titles(await search({ sort: 'oldest' }));
    expect(newest.slice(0, 2)).toEqual(['Đảng ủy Khối làm việc với Ban Tuyên giáo', 'Tài liệu nội bộ về kỷ luật']);
    expect(oldest[0]).toBe('Hội nghị đảng uỷ mở rộng');
    expect([newest.at(-1), oldest.at(-1)]).toEqual(['Chỉ thị số 05-CT/ĐUK', 'Chỉ thị số 05-CT/ĐUK']);
  });
});

describe('the public', () => {
  it('sees no internal article, in hits, totals, facets or by its id', async () => {
    expect((await search({ q: 'kỷ luật' })).total).toBe(1);
    const found = await search({ q: 'kỷ luật' }, 'public');
    expect(found).toMatchObject({ total: 0, hits: [], facets: { years: [] } });
    const id = served.idOf('Tài liệu nội bộ về kỷ luật');
    expect((await request(served.app('staff')).get(`/api/v1/articles/${id}`)).status).toBe(200);
    expect((await request(served.app('public')).get(`/api/v1/articles/${id}`)).status).toBe(404);
  });
});

describe('bad requests', () => {
  it.each([
    ['page=0', 'page'],
    ['page=501', 'page'],
    ['limit=101', 'limit'],
    ['from=31-02-2024', 'from'],
    ['from=2024-02-31', 'from'],
    ['from=2024-02-02&to=2023-01-01', 'from'],
    ['sort=x', 'sort'],
    ['sort=newest&sort=oldest', 'sort'],
    ['official=%00', 'official'],
    ['official=', 'official'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['qq=x', 'qq'],
    ['q[x]=1', 'q[x]'],
  ])('%s are refused with the field named', async (query, field) => {
    const reply = await request(served.app()).get(`/api/v1/search?${query}`);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toMatchObject({ code: 'bad-request', details: [{ field }] });
  });

  it.each(['%', '%E0%A4%A', '"', '\\', '((', '-', ' ', '"" ""', 'ɐɑɒ', '\u0301', '💥', 'a'.repeat(2000)])(
    'are none for any text as a query: %s',
    async (q) => {
      await search({ q });
    },
  );
});

describe('counting a reading', () => {
  it('gives the total of the reading asked for', async () => {
    const reply = await request(served.app()).get('/api/v1/search/count').query({ q: 'đảng ủy', diacritics: 'ignore' });
    expect(reply.body).toEqual({ reading: 'folded', total: 4 });
    const exact = await request(served.app()).get('/api/v1/search/count').query({ q: 'đảng ủy' });
    expect(exact.body).toEqual({ reading: 'exact', total: 3 });
  });
});
