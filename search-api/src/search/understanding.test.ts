import { type SearchResponse, searchResponseSchema } from '@tra-cuu/data/contract/search';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLookups } from '../lookups/lookups.ts';
import { type ServedArticles, serveArticles, type TestArticle } from '../testing/serve-articles.ts';

const filler = Array.from({ length: 400 }, (_, at) => `Đoạn ${at} nói về công việc hằng ngày của cơ quan.`).join('\n');

const articles: TestArticle[] = [
  { title: 'Quyết định về công tác cán bộ', body: 'Quyết định nêu rõ trách nhiệm của cấp ủy trong công tác cán bộ.' },
  { title: 'Quyết tâm dinh dưỡng học đường', body: 'Quyết tâm cải thiện bữa ăn và dinh dưỡng cho học sinh.' },
  {
    title: 'Hội nghị tổng kết công tác kiểm tra, giám sát',
    body: 'Ủy ban Kiểm tra Đảng ủy Khối tổ chức hội nghị tổng kết công tác kiểm tra giám sát năm qua.',
  },
  { title: 'Nguyễn Đức Phượng thăm trường học', body: 'Bà Nguyễn Đức Phượng trao quà cho học sinh nghèo.' },
  { title: 'Trường mầm non khai giảng', body: 'Trường đón học sinh mới.' },
  { title: 'Thương binh được tặng quà', body: 'Thương binh trong xã nhận quà ngày lễ.' },
  {
    title: 'Triển khai Chỉ thị 05-CT/TW tại cơ sở',
    body: 'Các chi bộ học tập Chỉ thị 05-CT/TW của Bộ Chính trị.',
    documentReferences: [{ type: 'Chỉ thị', number: '05-CT/TW', mentions: [{ block: 0, start: 0, end: 5 }] }],
  },
  {
    title: 'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    body: 'Chỉ thị số 05-CT/TW. Bộ Chính trị yêu cầu các cấp ủy thực hiện.',
    kind: 'document',
    document: { type: 'Chỉ thị', number: '05-CT/TW', relations: [] },
  },
  {
    title: 'UBND tỉnh họp định kỳ',
    body: 'Phiên họp của UBND tỉnh bàn về đầu tư công.',
  },
  {
    title: 'Cầu Sông Lam khánh thành',
    body: 'Cây cầu dài nhất tỉnh Thuận Giang là cầu Sông Lam, dài 1.200 mét, khánh thành năm 2019 sau bốn năm xây dựng.',
  },
  { title: 'Món quà "lạ" của lính đảo', body: 'Quà từ đất liền.' },
  { title: 'Người lạ của xóm', body: 'Chuyện kể.' },
  { title: 'Hỏi nghỉ tong ket nam hoc', body: 'Bài này không có dấu ở tên.' },
  { title: 'Tỉnh ủy làm việc với cơ sở', body: 'Bí thư Tỉnh ủy nghe báo cáo.' },
  { title: 'Tài liệu rất dài', body: `${filler}\nCuối tài liệu có một câu về hoa phượng vĩ nở muộn.` },
  {
    title: 'Bà Lê Thị Mai nhận nhiệm vụ',
    body: 'Bà Lê Thị Mai giữ chức Phó Chủ tịch.',
    officials: [
      { name: 'Lê Thị Mai', positions: [], roles: ['appointed'], mentions: [{ block: 0, start: 3, end: 13 }] },
    ],
  },
];

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles(articles);
});
afterAll(() => served.close());

async function search(query: Record<string, string>): Promise<SearchResponse> {
  const reply = await request(served.app('staff')).get('/api/v1/search').query(query);
  expect(reply.status, reply.text).toBe(200);
  return searchResponseSchema.parse(reply.body);
}
const textOf = (segments: SearchResponse['hits'][number]['title']): string => segments.map(({ text }) => text).join('');
const titles = (response: SearchResponse): string[] => response.hits.map(({ title }) => textOf(title));
const marked = ({ hits }: SearchResponse): string[] =>
  [...(hits[0]?.title ?? []), ...(hits[0]?.snippet ?? [])].filter(({ match }) => match).map(({ text }) => text);

describe('a query with some of its accents', () => {
  it('is read with those that the archive would write, and says so', async () => {
    const found = await search({ q: 'Quyết đinh về cong tac' });
    expect(found.query.restored).toBe('Quyết định về công tác');
    expect(found.readings.used).toBe('restored');
    expect(found.hits[0]).toMatchObject({ tier: 'restored' });
    expect(titles(found)[0]).toBe('Quyết định về công tác cán bộ');
    expect(marked(found)).toContain('Quyết định');
  });

  it('gives the same hits over pages as in one, whatever goes first', async () => {
    const whole = titles(await search({ q: 'quyết dinh' }));
    expect(whole.length).toBeGreaterThan(1);
    const pages = await Promise.all(whole.map((_, at) => search({ q: 'quyết dinh', limit: '1', page: `${at + 1}` })));
    expect(pages.flatMap(titles)).toEqual(whole);
  });
});

describe('a query with a wrong letter', () => {
  it('is corrected where its words are known beside each other, and says how', async () => {
    const found = await search({ q: 'hội nghị tổg kết' });
    expect(found.query.corrected).toBe('hội nghị tổng kết');
    expect(titles(found)[0]).toBe('Hội nghị tổng kết công tác kiểm tra, giám sát');
  });

  it('is answered as the corrected query is: hits, totals, facets and what follows', async () => {
    for (const limit of ['1', '2', '20']) {
      const { query: _read, ...found } = await search({ q: 'hội nghị tổg kết', limit });
      const { query: _asked, ...right } = await search({ q: 'hội nghị tổng kết', limit });
      expect(found).toEqual(right);
      expect(found).toMatchObject({ total: 2, readings: { exact: 1, folded: 2 } });
    }
  });

  it('is corrected without accents as well', async () => {
    const found = await search({ q: 'hoi nghi tong kt cong tac' });
    expect(found.query.corrected).toBe('hoi nghi tong ket cong tac');
    expect(titles(found)[0]).toBe('Hội nghị tổng kết công tác kiểm tra, giám sát');
  });

  it('is taken as it stands when that is asked for', async () => {
    const found = await search({ q: 'hội nghị tổg kết', verbatim: '1' });
    expect(found).toMatchObject({ total: 0, query: { text: 'hội nghị tổg kết' } });
  });

  it('still finds a misspelt name', async () => {
    expect(titles(await search({ q: 'Nguyen Duc Phuog' }))[0]).toBe('Nguyễn Đức Phượng thăm trường học');
    expect(titles(await search({ q: 'Nguyễn Đức Phưong' }))[0]).toBe('Nguyễn Đức Phượng thăm trường học');
  });

  it('never takes one Vietnamese syllable for another that the archive has: thuong is not truong', async () => {
    expect(titles(await search({ q: 'thuong' }))).toEqual(['Thương binh được tặng quà']);
    expect(titles(await search({ q: 'thuong', verbatim: '1' }))).toEqual(['Thương binh được tặng quà']);
  });

  it('leaves a word out where no article has all of them, and says which', async () => {
    const found = await search({ q: 'thương binh zzzz nhận quà ngày lễ' });
    expect(found.query.relaxed).toEqual(['zzzz']);
    expect(found.hits[0]).toMatchObject({ tier: 'relaxed' });
    expect(titles(found)[0]).toBe('Thương binh được tặng quà');
  });
});

describe('a query typed with the keyboard off', () => {
  it.each(['ddangr uyr khoois', 'd9ang3 uy3 kho6i1'])('is read as what was meant: %s', async (q) => {
    const found = await search({ q });
    expect(found.query.corrected).toBe('đảng ủy khối');
    expect(titles(found)[0]).toBe('Hội nghị tổng kết công tác kiểm tra, giám sát');
  });
});

describe('a document number', () => {
  it.each(['05-CT/TW', '05 CT TW', '5/CT-TW', 'chỉ thị 05-ct/tw', '05-CT/T.Ư'])(
    'finds the paper itself before what cites it: %s',
    async (q) => {
      const found = await search({ q });
      expect(titles(found).slice(0, 2)).toEqual([
        'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'Triển khai Chỉ thị 05-CT/TW tại cơ sở',
      ]);
      expect(found.total).toBe(2);
    },
  );
});

describe('abbreviations', () => {
  it('meet what they stand for, both ways, and are marked', async () => {
    for (const q of ['ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh', 'UBND tỉnh', 'ubnd tinh']) {
      const found = await search({ q });
      expect(titles(found)[0], q).toBe('UBND tỉnh họp định kỳ');
      expect(marked(found), q).toContain('UBND tỉnh');
    }
  });
});

describe('letters that are a word as well', () => {
  it('are read as an abbreviation in capitals, and as the word in small letters', async () => {
    expect(titles(await search({ q: 'Bí thư TU' }))).toEqual(['Tỉnh ủy làm việc với cơ sở']);
    expect(titles(await search({ q: 'tư tưởng' }))).toEqual([
      'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ]);
  });
});

describe('two words', () => {
  it('are found in a row before they are found with a sign between them, the same over pages', async () => {
    const whole = titles(await search({ q: 'lạ của' }));
    expect(whole).toEqual(['Người lạ của xóm', 'Món quà "lạ" của lính đảo']);
    const pages = await Promise.all(whole.map((_, at) => search({ q: 'lạ của', limit: '1', page: `${at + 1}` })));
    expect(pages.flatMap(titles)).toEqual(whole);
    expect(titles(await search({ q: '"lạ của"' }))).toEqual(whole);
  });
});

describe('operators', () => {
  it('narrow by person, kind of paper and number', async () => {
    expect(titles(await search({ q: 'official:"Lê Thị Mai"' }))).toEqual(['Bà Lê Thị Mai nhận nhiệm vụ']);
    expect(titles(await search({ q: 'type:"chỉ thị"' }))).toHaveLength(1);
    expect((await search({ q: 'number:5/CT-TW' })).total).toBe(2);
    expect((await search({ q: 'số:05-CT/TW -type:"chỉ thị"' })).total).toBe(1);
  });

  it('that cannot be used are refused with the place', async () => {
    const reply = await request(served.app('staff')).get('/api/v1/search').query({ q: 'họp official:' });
    expect(reply.status).toBe(400);
    expect(reply.body.error.details[0]).toMatchObject({ field: 'q' });
    expect(reply.body.error.details[0].message).toMatch(/^at 4-13: .*official:"Đỗ Quang Minh"/);
  });

  it('leave out what is excluded, in either reading', async () => {
    expect(titles(await search({ q: 'học sinh -trường' }))).toEqual(['Quyết tâm dinh dưỡng học đường']);
    expect(titles(await search({ q: 'hoc sinh -"truong hoc"' }))).not.toContain('Nguyễn Đức Phượng thăm trường học');
  });
});

describe('a phrase that no article has', () => {
  it('is answered with what its words would find, as an offer only', async () => {
    const found = await search({ q: '"kết tổng nghị hội"' });
    expect(found).toMatchObject({ total: 0, query: { suggestion: 'kết tổng nghị hội' } });
  });
});

describe('a long question', () => {
  const question = 'Cây cầu nào dài nhất tỉnh Thuận Giang và cây cầu ấy được khánh thành vào năm nào vậy?';

  it('is answered by the articles that hold most of it', async () => {
    const found = await search({ q: question });
    expect(titles(found)[0]).toBe('Cầu Sông Lam khánh thành');
    expect(found).toMatchObject({ readings: { used: 'related' }, hits: [{ tier: 'related' }] });
  });

  it('counts in every group what it found, on every page', async () => {
    const { total, facets } = await search({ q: question });
    for (const values of [facets.types, facets.years])
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.types.map(({ label }) => label)).toContain('Bài viết');
    expect((await search({ q: question, limit: '1', page: '2' })).facets).toEqual(facets);
  });

  it('counts a group in which something is chosen as if nothing were, and what is ruled out as well', async () => {
    const whole = await search({ q: question });
    const none = { id: 'chi-thi', label: 'Chỉ thị', count: 0 };
    const chosen = await search({ q: question, type: 'chi-thi' });
    expect(chosen.total).toBe(0);
    expect(chosen.facets.types).toEqual([...whole.facets.types, none]);
    expect(chosen.facets.years).toEqual([]);
    expect((await search({ q: question, 'not.type': 'chi-thi' })).facets.types).toEqual(chosen.facets.types);
  });

  it('has pages that fit together', async () => {
    const whole = titles(await search({ q: question }));
    const pages = await Promise.all(whole.map((_, at) => search({ q: question, limit: '1', page: `${at + 1}` })));
    expect(pages.flatMap(titles)).toEqual(whole);
  });

  it('is answered by its first words as long as it is not known what is rare, and says what it leaves out', async () => {
    const reply = await request(served.app('staff', noLookups))
      .get('/api/v1/search')
      .query({ q: `${'cầu '.repeat(10)}ai, gì, nào?` });
    const found = searchResponseSchema.parse(reply.body);
    expect(found.query.relaxed).toEqual(['ai', 'gì', 'nào']);
    expect(titles(found)).toContain('Cầu Sông Lam khánh thành');
  });

  it('of words that all stand in a row is found as they stand', async () => {
    const found = await search({
      q: 'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    });
    expect(found).toMatchObject({ total: 1, readings: { used: 'exact' } });
  });
});

describe('a long body', () => {
  it('shows the place that was asked for, however far down it stands', async () => {
    const found = await search({ q: 'hoa phượng vĩ' });
    expect(titles(found)).toEqual(['Tài liệu rất dài']);
    expect(marked(found)).toEqual(['hoa phượng vĩ']);
  });
});

describe('an explanation', () => {
  it('says how the query was read, planned and asked', async () => {
    const { explain } = await search({ q: 'quyết dinh', explain: '1' });
    expect(explain?.reading).toMatchObject({
      accents: 'some',
      terms: [{ typed: 'quyết' }, { typed: 'dinh', restored: 'định' }],
    });
    expect(explain?.plan.strategy).toBe('side-by-side');
    expect(explain?.plan.lists.map(({ tier }) => tier)).toEqual(['restored', 'folded']);
    expect(explain?.requests[0]?.length).toBeGreaterThanOrEqual(2);
    expect((await search({ q: 'quyết dinh' })).explain).toBeUndefined();
  });
});
