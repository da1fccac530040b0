import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleResponseSchema } from '@tra-cuu/data/contract/article';
import { errorResponseSchema } from '@tra-cuu/data/contract/errors';
import { searchResponseSchema } from '@tra-cuu/data/contract/search';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedArticles, serveArticles } from './testing/serve-articles.ts';

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles([
    {
      title: 'Thường trực Đảng uỷ Khối làm việc',
      body: 'Đoạn thứ nhất về hoà bình.\nĐoạn thứ hai, đảng ủy và đang ủy thác.',
      summary: 'Tóm tắt về đảng ủy.',
      blocks: [
        { kind: 'paragraph', text: 'Đoạn thứ nhất về hoà bình.' },
        { kind: 'table', text: 'Họ tên\tChức vụ\nTrần Văn Hải\tBí thư' },
        { kind: 'caption', text: 'Toàn cảnh: đang ủy thác, đảng ủy' },
      ],
      url: 'http://portal.example/a.html',
      author: 'Viết Thọ',
    },
  ]);
});
afterAll(() => served.close());

describe('an article', () => {
  const path = () => `/api/v1/articles/${served.idOf('Thường trực Đảng uỷ Khối làm việc')}`;

  it('is given back block by block, as it was printed', async () => {
    const article = articleResponseSchema.parse((await request(served.app()).get(path())).body);
    expect(article).toMatchObject({
      title: { text: 'Thường trực Đảng uỷ Khối làm việc', marks: [] },
      summary: { text: 'Tóm tắt về đảng ủy.' },
      blocks: [
        { kind: 'paragraph', text: 'Đoạn thứ nhất về hoà bình.' },
        { kind: 'table', text: 'Họ tên\tChức vụ\nTrần Văn Hải\tBí thư' },
        { kind: 'caption', text: 'Toàn cảnh: đang ủy thác, đảng ủy' },
      ],
      ...{ url: 'http://portal.example/a.html', author: 'Viết Thọ', publishedOn: null, date: null, document: null },
    });
  });

  it('is marked by the rule by which it was found', async () => {
    const marksOf = async (q: string) => {
      const { title, blocks } = articleResponseSchema.parse(
        (await request(served.app()).get(path()).query({ q })).body,
      );
      return [title, ...blocks].flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));
    };
    expect(await marksOf('đảng ủy')).toEqual(['Đảng uỷ', 'ủy', 'đảng ủy']);
    expect(await marksOf('dang uy')).toEqual(['Đảng uỷ', 'đang ủy', 'đảng ủy']);
    expect(await marksOf('hòa')).toEqual(['hoà']);
    expect(await marksOf('thác đẳng ủy')).toEqual(['Đảng uỷ', 'đang ủy thác', 'đảng ủy']);
  });

  it.each(['aaaaaaaaaaaaaaaa', 'x', "'; DROP", '%22%20OR%20id%20EXISTS', '%00'])('is not found by %s', async (id) => {
    const reply = await request(served.app()).get(`/api/v1/articles/${id}`);
    expect(reply.status).toBe(404);
    expect(errorResponseSchema.parse(reply.body).error.code).toBe('not-found');
  });
});

describe('the application', () => {
  it('says that it is there, and that the engine is', async () => {
    expect((await request(served.app()).get('/api/v1/healthz')).body).toEqual({ status: 'ok', version: 'test' });
    expect((await request(served.app()).get('/api/v1/readyz')).body).toEqual({ status: 'ready', articles: 1 });
  });

  it('answers unknown addresses and bad escapes in the one shape of errors', async () => {
    for (const [path, status] of [
      ['/api/v1/nothing', 404],
      ['/api/v1/articles/%E0%A4%A', 400],
    ] as const) {
      const reply = await request(served.app()).get(path);
      expect(reply.status).toBe(status);
      errorResponseSchema.parse(reply.body);
    }
  });

  it('describes itself in OpenAPI 3.1 with every address it serves', async () => {
    const { body } = await request(served.app()).get('/api/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual([
      '/search',
      '/search/count',
      '/articles/{id}',
      '/articles/{id}/record',
      '/articles/{id}/original',
      '/officials',
      '/officials/{id}',
      '/departments',
      '/departments/{id}',
      '/documents',
      '/documents/{id}',
      '/suggest',
      '/healthz',
      '/readyz',
    ]);
    const names = body.paths['/search'].get.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['q', 'official', 'not.department', 'from', 'page', 'diacritics']));
    expect((await request(served.app()).get('/api/docs/')).text).toContain('swagger-ui-bundle.js');
  });

  it('answers staff only under the names of this machine, so that no other site can ask in their name', async () => {
    const asked = (host: string, reader: 'staff' | 'public') =>
      request(served.app(reader)).get('/api/v1/healthz').set('Host', host);
    expect((await asked('evil.example:3000', 'staff')).status).toBe(404);
    expect((await asked('localhost:3000', 'staff')).status).toBe(200);
    expect((await asked('archive.example', 'public')).status).toBe(200);
  });

  it('says 503 with the time to wait while the engine is away, and answers again after, by itself', async () => {
    const app = served.app();
    const pid: number = JSON.parse(readFileSync(join(served.home, 'meilisearch', 'engine.json'), 'utf8')).pid;
    const ask = () => request(app).get('/api/v1/search').query({ q: 'đảng' });
    process.kill(pid, 'SIGKILL');
    const away = await ask();
    if (away.status !== 200) {
      expect(away.status).toBe(503);
      expect(away.headers['retry-after']).toMatch(/^\d+$/);
      expect(errorResponseSchema.parse(away.body).error.code).toBe('engine-away');
    }
    await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
    expect(searchResponseSchema.parse((await ask()).body).total).toBe(1);
  });
});

describe('before anything is published', () => {
  it('says so, with the time to wait', async () => {
    const empty = await serveArticles([]);
    try {
      const reply = await request(empty.app()).get('/api/v1/search');
      expect([reply.status, reply.body.error.code]).toEqual([503, 'not-published']);
      expect(reply.headers['retry-after']).toMatch(/^\d+$/);
    } finally {
      await empty.close();
    }
  });

  it('says that the engine is away when nothing listens where it should', async () => {
    const gone = await serveArticles([]);
    const app = gone.app();
    await gone.close();
    const reply = await request(app).get('/api/v1/search');
    expect([reply.status, reply.body.error.code]).toEqual([503, 'engine-away']);
  });
});
