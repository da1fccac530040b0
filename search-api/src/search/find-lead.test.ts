import type { OfficialMention, OfficialRole } from '@tra-cuu/data/article/article';
import type { SearchResponse } from '@tra-cuu/data/contract/search';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLookups } from '../lookups/lookups.ts';
import { createNameFinder } from '../lookups/name-finder.ts';
import { type ServedArticles, serveArticles, type TestArticle } from '../testing/serve-articles.ts';

const naming = (name: string, ...roles: OfficialRole[]): OfficialMention => ({
  ...{ name, roles, positions: [{ title: 'Bí thư' }] },
  mentions: [{ block: 0, start: 0, end: 1 }],
});
const filler = 'Hội nghị bàn về công tác chuẩn bị đại hội các cấp, nhân sự, văn kiện và lễ kỷ niệm ngày thành lập.';
const article = (title: string, body: string, ...officials: OfficialMention[]): TestArticle => ({
  title,
  body,
  officials,
});
const minh = (...roles: OfficialRole[]) => naming('Đỗ Quang Minh', ...roles);

const articles = [
  article('Danh sách dự hội nghị', 'Đỗ Quang Minh; Lê Văn An; Đỗ Quang Minh', minh('attends')),
  article('Họp mặt đầu xuân', 'Đỗ Quang Minh và Đỗ Quang Minh có mặt.', minh('mentioned')),
  article('Kỷ niệm ngày thành lập', `${filler}\n${filler}\nĐồng chí Đỗ Quang Minh đọc diễn văn.`, minh('speaks')),
  article('Đồng chí Đỗ Quang Minh thăm cơ sở', `${filler}`, minh('mentioned')),
  article(
    'Bổ nhiệm cán bộ',
    `${filler} Ông Lê Văn An, thay ông Đỗ Quang Minh.`,
    naming('Lê Văn An', 'appointed'),
    minh('mentioned'),
  ),
];

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles(articles);
}, 60_000);
afterAll(() => served.close());

const people = [
  { id: 'do-quang-minh', name: 'Đỗ Quang Minh', articles: 5 },
  { id: 'le-van-an', name: 'Lê Văn An', articles: 2 },
];
const names = createNameFinder({ officials: people, departments: [] });
async function search(query: Record<string, string>): Promise<string[]> {
  const reply = await request(served.app('staff', { ...noLookups, names }))
    .get('/api/v1/search')
    .query(query);
  const hits: SearchResponse['hits'] = reply.body.hits;
  return hits.map(({ title }) => title.map(({ text }) => text).join(''));
}

describe("a search for a person's name", () => {
  it.each(['Đỗ Quang Minh', 'do quang minh'])(
    '%s gives first what the person does, then where the name is listed',
    async (q) => {
      const found = await search({ q });
      expect(new Set(found.slice(0, 2))).toEqual(
        new Set(['Đồng chí Đỗ Quang Minh thăm cơ sở', 'Kỷ niệm ngày thành lập']),
      );
      expect(found).toHaveLength(5);
      expect(new Set(found).size).toBe(5);
    },
  );

  it('pages through all of it, each once', async () => {
    const pages = await Promise.all(['1', '2', '3'].map((page) => search({ q: 'Đỗ Quang Minh', page, limit: '2' })));
    expect(pages.flat()).toEqual(await search({ q: 'Đỗ Quang Minh' }));
  });

  it('is in the order asked for where one is', async () => {
    const found = await search({ q: 'Đỗ Quang Minh', sort: 'newest' });
    expect(found).toHaveLength(5);
  });
});
