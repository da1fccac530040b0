import type { SuggestResponse } from '@tra-cuu/data/contract/suggest';
import { suggestResponseSchema } from '@tra-cuu/data/contract/suggest';
import { createSuggester, type Suggester } from '@tra-cuu/data/suggestions/suggester';
import express, { type Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErrorHandler } from '../errors/error-handler.ts';
import { forReader } from '../reader/for-reader.ts';
import type { Reader } from '../reader/reader.ts';
import { type ServedArticles, serveArticles } from '../testing/serve-articles.ts';
import { createSuggestRoutes } from './suggest-routes.ts';

const body = 'Quyết định nằm trong bài, không ở tiêu đề.';
const titles = [
  'Đảng ủy Khối làm việc với Ban Tuyên giáo',
  'Hợp đồng đang ủy thác cho ngân hàng',
  'Hội nghị đảng uỷ mở rộng',
  'Hội nghị Đảng ủy mở rộng!',
  'Kế hoạch hoàn thành trường học',
  'Việc làm cho thanh niên Thuận Giang',
  'Tầm nhìn quy hoạch xã Quyết Thắng',
];
const secret = 'Kỷ luật nội bộ xã Thuận Mật';

const suggester = createSuggester({
  officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', articles: 4 }],
  departments: [{ id: 'dang-uy-khoi', name: 'Đảng ủy Khối', articles: 3 }],
  documents: [{ number: '05-CT/TW', type: 'Chỉ thị', articles: 2 }],
  phrases: [{ text: 'đảng ủy mở rộng', articles: 2 }],
});

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles([
    ...titles.map((title) => ({ title, body })),
    { title: secret, body, visibility: 'internal' as const },
  ]);
});
afterAll(() => served.close());

function app(reader: Reader, table: Suggester | null): Express {
  const index = forReader(reader, () => served.engine.client());
  const router = express();
  router.set('query parser', 'simple');
  router.use(createSuggestRoutes(index, () => table));
  router.use(createErrorHandler(pino({ level: 'silent' })));
  return router;
}

async function suggest(
  q: string,
  { reader = 'staff', table = suggester }: { reader?: Reader; table?: Suggester | null } = {},
): Promise<SuggestResponse> {
  const reply = await request(app(reader, table)).get('/suggest').query({ q });
  expect(reply.status, reply.text).toBe(200);
  return suggestResponseSchema.parse(reply.body);
}
const shown = ({ groups }: SuggestResponse, kind: string): string[] =>
  groups
    .filter((group) => group.kind === kind)
    .flatMap(({ suggestions }) => suggestions.map(({ text }) => text.map((segment) => segment.text).join('')));
const titlesFor = async (q: string): Promise<string[]> => shown(await suggest(q), 'title').sort();

describe('suggested titles', () => {
  it('begin a word with the letters typed, whatever their accents when none were typed', async () => {
    expect(await titlesFor('dang u')).toEqual([titles[0], titles[1], titles[2]].sort());
    expect(await titlesFor('thanh ni')).toEqual([titles[5]]);
  });

  it('have the accents typed, while a syllable is half typed as well', async () => {
    expect(await titlesFor('đảng ủ')).toEqual([titles[0], titles[2]].sort());
    expect(await titlesFor('đang u')).toEqual([titles[0], titles[1], titles[2]].sort());
    expect(await titlesFor('đang ủy')).toEqual([titles[0], titles[1], titles[2]].sort());
    expect(await titlesFor('viê')).toEqual([titles[5], titles[0]].sort());
    expect(await titlesFor('quyê')).toEqual([titles[6]]);
    expect(await titlesFor('hoà')).toEqual([titles[4]]);
    expect(await titlesFor('quý')).toEqual([titles[6]]);
    expect(await titlesFor('đạng')).toEqual([]);
  });

  it('hold every word, wherever it stands', async () => {
    expect(await titlesFor('giáo đảng')).toEqual([titles[0]]);
    expect(await titlesFor('giáo ngân')).toEqual([]);
  });

  it('hold the last word whole once a space stands behind it', async () => {
    expect(await titlesFor('kế ho')).toEqual([titles[4]]);
    expect(await titlesFor('kế ho ')).toEqual([]);
    expect(await titlesFor('quy ')).toEqual([titles[6]]);
  });

  it('are searched in titles alone', async () => {
    expect(await titlesFor('nằm trong bài')).toEqual([]);
  });

  it('are shown once, however many articles have them, and lead to the article', async () => {
    const { groups } = await suggest('hội nghị');
    const [group] = groups.filter(({ kind }) => kind === 'title');
    expect(group?.suggestions).toHaveLength(1);
    expect([served.idOf(titles[2] ?? ''), served.idOf(titles[3] ?? '')]).toContain(group?.suggestions[0]?.value);
  });

  it('are marked where they say what was typed', async () => {
    const { groups } = await suggest('giáo đả');
    expect(groups.at(-1)?.suggestions[0]?.text).toEqual([
      { text: 'Đả', match: true },
      { text: 'ng ủy Khối làm việc với Ban Tuyên ', match: false },
      { text: 'giáo', match: true },
    ]);
  });

  it('are those that this reader may see', async () => {
    expect(shown(await suggest('thuận m', { reader: 'staff' }), 'title')).toEqual([secret]);
    expect(shown(await suggest('thuận m', { reader: 'public' }), 'title')).toEqual([]);
  });
});

describe('an answer', () => {
  it('has a group for each kind that has something, in order', async () => {
    expect(await suggest('đảng ủy m')).toMatchObject({
      q: 'đảng ủy m',
      groups: [{ kind: 'title' }, { kind: 'phrase', suggestions: [{ value: 'đảng ủy mở rộng', count: 2 }] }],
    });
    expect((await suggest('d')).groups.map(({ kind }) => kind)).toEqual(['official', 'department', 'title', 'phrase']);
    expect(await suggest('05ct')).toMatchObject({
      groups: [
        {
          kind: 'document',
          suggestions: [{ value: '05-CT/TW', count: 2, text: [{}, { text: '05-CT', match: true }, {}] }],
        },
      ],
    });
  });

  it('has titles alone until there is a table', async () => {
    const { groups } = await suggest('đảng', { table: null });
    expect(groups.map(({ kind }) => kind)).toEqual(['title']);
  });

  it.each(['', '  ', '…/-', '"'])('to %j has no groups', async (q) => {
    expect(await suggest(q)).toEqual({ q, groups: [] });
  });

  it('may be kept for a minute by this reader alone', async () => {
    const reply = await request(app('staff', suggester)).get('/suggest').query({ q: 'đ' });
    expect(reply.headers['cache-control']).toBe('private, max-age=60');
  });

  it.each([
    ['q', { q: 'a'.repeat(101) }],
    ['limit', { q: 'a', limit: '5' }],
    ['q', { q: ['a', 'b'] }],
  ])('is a 400 that names %s where it is wrong', async (field, query) => {
    const reply = await request(app('staff', suggester)).get('/suggest').query(query);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ error: { code: 'bad-request', details: [{ field }] } });
  });
});
