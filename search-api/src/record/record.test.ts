import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, archivePath, openArchive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';
import { type ArticleIdentity, toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import { articleResponseSchema } from '@tra-cuu/data/contract/article';
import { errorResponseSchema } from '@tra-cuu/data/contract/errors';
import { recordResponseSchema } from '@tra-cuu/data/contract/record';
import { searchResponseSchema } from '@tra-cuu/data/contract/search';
import { toTextPrint } from '@tra-cuu/data/text/text-print';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../reader/reader.ts';
import { type ServedArticles, serveArticles } from '../testing/serve-articles.ts';

const at = new Date('2024-07-26T01:00:00Z');
const later = new Date('2024-09-01T01:00:00Z');
const web = (path: string): ArticleIdentity => ({ kind: 'web', url: `http://portal.example/${path}` });
const idOf = (path: string): string => toArticleId(web(path));

function record(archive: Archive, path: string, body: string, given: Partial<Article> = {}, on = at): void {
  const article: Article = {
    ...{ kind: 'article', title: `Bài ${path}`, publishedOn: null, events: [], officials: [], departments: [] },
    ...{ documentReferences: [], attachments: [], reading: { charset: 'utf-8', method: 'test', confidence: 1 } },
    ...{ visibility: 'public', derivedBy: '1', blocks: [{ kind: 'paragraph', text: body }], ...given },
  };
  const identity = toIdentityText(web(path));
  const captureId = archive.captures.keep({
    ...{ identity, address: path, bytes: Buffer.from(JSON.stringify(article)), mediaType: null, contentType: null },
    ...{ site: null, visibility: article.visibility, capturedAt: on },
  }).id;
  archive.articles.record(
    { id: idOf(path), identity, externalId: null, captureId, article, at: on },
    { officials: article.officials.map(({ name }) => archive.articles.officials.idOf(name)), departments: [] },
  );
  archive.prints.set(idOf(path), { digest: body, print: toTextPrint([body]) });
}

function fill(archive: Archive): void {
  const words = Array.from({ length: 200 }, (_, word) => `chữ${word}`);
  const minh = { name: 'Đỗ Quang Minh', positions: [], roles: [], mentions: [{ block: 0, start: 0, end: 13 }] };
  record(archive, 'ban', 'Đỗ Quang Minh dự hội nghị ngày 25.', { officials: [minh], language: 'vi' });
  record(archive, 'ban', 'Đồng chí Bí thư dự hội nghị ngày 26.', { title: 'Bài đã sửa' }, later);
  const carried = [
    { title: 'Chỉ thị', url: 'http://portal.example/ct.pdf', id: idOf('in/ct') },
    { title: 'Nội bộ', url: 'http://portal.example/nb.pdf', id: idOf('noi-bo') },
    { title: 'Chưa thu', url: 'http://portal.example/x.pdf', id: idOf('x') },
    { title: 'Không có địa chỉ', url: 'tệp' },
  ];
  record(archive, 'kem', words.join(' '), { attachments: carried });
  record(archive, 'kem-noi-bo', words.with(50, 'khác').join(' '), { attachments: carried, visibility: 'internal' });
  record(archive, 'gan', words.with(100, 'khác').join(' '));
  record(archive, 'noi-bo', 'Việc nội bộ', { visibility: 'internal' });
  const reading: Article['reading'] = {
    ...{ charset: 'tcvn3', method: 'pdf-ocr', confidence: 0.7, corrected: [2] },
    recognized: [
      { page: 1, confidence: 0.91 },
      { page: 2, confidence: 0.5 },
    ],
    repairs: [
      { from: 'ƣ', to: 'ư', count: 3 },
      { from: 'Õ', to: 'Ò', count: 1 },
    ],
  };
  record(archive, 'ct', 'Chỉ thị về công tác đảng', { kind: 'document', title: 'Chỉ thị', reading, pages: 2 });
  for (const path of ['in/ct', 'ct?cu=1'])
    archive.aliases.add({ id: idOf(path), identity: toIdentityText(web(path)) }, idOf('ct'), later);
  archive.articles.markGone(toIdentityText(web('ct')), later);
}

let served: ServedArticles;
beforeAll(async () => {
  served = await serveArticles([]);
  const archive = openArchive(served.home);
  fill(archive);
  await served.publish(archive);
  archive.close();
});
afterAll(() => served.close());

const ask = (path: string, reader: Reader = 'staff') => request(served.app(reader)).get(`/api/v1/articles/${path}`);
const article = async (path: string, reader: Reader = 'staff') =>
  articleResponseSchema.parse((await ask(path, reader)).body);
const recordOf = async (path: string, reader: Reader = 'staff') =>
  recordResponseSchema.parse((await ask(`${path}/record`, reader)).body);

describe('an article as it was', () => {
  it('is given in the same shape, with who it named and which revision it is', async () => {
    expect(await article(`${idOf('ban')}?revision=1`)).toMatchObject({
      ...{ id: idOf('ban'), title: { text: 'Bài ban' }, language: 'vi' },
      blocks: [{ text: 'Đỗ Quang Minh dự hội nghị ngày 25.' }],
      officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh' }],
      revision: { number: 1, newest: 2, capturedAt: at.toISOString() },
    });
    expect((await article(`${idOf('ban')}?revision=2`)).revision).toMatchObject({ number: 2, newest: 2 });
    expect(await article(idOf('ban'))).toMatchObject({ title: { text: 'Bài đã sửa' }, revision: null, language: null });
  });

  it('is marked by what is searched for', async () => {
    const { blocks } = await article(`${idOf('ban')}?revision=1&q=${encodeURIComponent('quang minh')}`);
    expect(blocks[0]?.marks.map(([start, end]) => blocks[0]?.text.slice(start, end))).toEqual(['Quang Minh']);
  });

  it.each([
    ['3', 404, 'not-found'],
    ['0', 400, 'bad-request'],
    ['x', 400, 'bad-request'],
    ['1&revision=2', 400, 'bad-request'],
  ])('is not revision %s', async (revision, status, code) => {
    const reply = await ask(`${idOf('ban')}?revision=${revision}`);
    expect([reply.status, errorResponseSchema.parse(reply.body).error.code]).toEqual([status, code]);
  });
});

describe('an id that leads to an article', () => {
  it('is answered with where that is, whatever was asked of it', async () => {
    for (const rest of ['', '?q=ch%E1%BB%89&revision=1', '/record']) {
      const reply = await ask(idOf('in/ct') + rest);
      expect([reply.status, reply.headers.location]).toEqual([308, `/api/v1/articles/${idOf('ct')}${rest}`]);
    }
    const followed = await ask(idOf('ct?cu=1')).redirects(1);
    expect(articleResponseSchema.parse(followed.body).id).toBe(idOf('ct'));
  });

  it('leads there even while the index still has what it was before', async () => {
    const archive = openArchive(served.home);
    record(archive, 'trung', 'Một bài riêng');
    await served.publish(archive);
    const before = { id: idOf('trung'), identity: toIdentityText(web('trung')) };
    archive.aliases.add(before, idOf('ban'), later);
    const main = archive.articles.read(idOf('ban'));
    archive.close();
    if (!main) throw new Error('the article is gone');
    await served.put(main);
    const reply = await ask(before.id);
    expect([reply.status, reply.headers.location]).toEqual([308, `/api/v1/articles/${idOf('ban')}`]);
  });

  it('leads the public to nothing that is for staff', async () => {
    const archive = openArchive(served.home);
    archive.aliases.add({ id: idOf('nb2'), identity: toIdentityText(web('nb2')) }, idOf('noi-bo'), later);
    await served.publish(archive);
    archive.close();
    expect((await ask(idOf('nb2'), 'staff')).status).toBe(308);
    expect((await ask(idOf('nb2'), 'public')).status).toBe(404);
  });

  it('is no hit of a search', async () => {
    const reply = await request(served.app()).get('/api/v1/search').query({ q: 'chỉ thị về công tác' });
    expect(searchResponseSchema.parse(reply.body).hits.map(({ id, goneSince }) => [id, goneSince])).toEqual([
      [idOf('ct'), later.toISOString()],
    ]);
  });
});

describe('what an article carries, and what carries it', () => {
  it('leads both ways, to what the reader may see', async () => {
    const links = async (reader: Reader) =>
      (await article(idOf('kem'), reader)).attachments.map(({ articleId }) => articleId);
    expect(await links('staff')).toEqual([idOf('ct'), idOf('noi-bo'), null, null]);
    expect(await links('public')).toEqual([idOf('ct'), null, null, null]);
    const carriers = async (reader: Reader) => (await article(idOf('ct'), reader)).attachedTo.map(({ id }) => id);
    expect(await carriers('public')).toEqual([idOf('kem')]);
    expect((await carriers('staff')).sort()).toEqual([idOf('kem'), idOf('kem-noi-bo')].sort());
    expect((await article(idOf('kem'))).attachedTo).toEqual([]);
  });
});

describe('how a document was read', () => {
  it('is told with it, and since when its page is gone', async () => {
    expect(await article(idOf('ct'))).toMatchObject({
      ...{ goneSince: later.toISOString(), pages: 2 },
      reading: {
        ...{ charset: 'tcvn3', method: 'pdf-ocr', confidence: 0.7, corrected: [2], repaired: 4 },
        recognized: [
          { page: 1, confidence: 0.91 },
          { page: 2, confidence: 0.5 },
        ],
      },
    });
    expect((await article(idOf('gan'))).reading).toMatchObject({ recognized: [], corrected: [], repaired: 0 });
  });
});

describe('the record of an article', () => {
  it('has its addresses, its revisions and what is like it', async () => {
    const since = later.toISOString();
    expect(await recordOf(idOf('ct'))).toEqual({
      id: idOf('ct'),
      addresses: ['ct?cu=1', 'in/ct'].map((path) => ({ kind: 'web', address: `http://portal.example/${path}`, since })),
      revisions: [{ number: 1, createdAt: at.toISOString(), capturedAt: at.toISOString(), title: 'Chỉ thị' }],
      original: { mediaType: null, size: expect.any(Number), capturedAt: at.toISOString() },
      similar: [],
    });
    expect((await recordOf(idOf('ban'))).revisions.map(({ number, title }) => [number, title])).toEqual([
      [2, 'Bài đã sửa'],
      [1, 'Bài ban'],
    ]);
    const alike = async (reader: Reader) => (await recordOf(idOf('kem'), reader)).similar;
    expect(await alike('public')).toMatchObject([{ id: idOf('gan'), kind: 'article', title: 'Bài gan' }]);
    expect((await alike('staff')).map(({ id }) => id).sort()).toEqual([idOf('gan'), idOf('kem-noi-bo')].sort());
    for (const { similarity } of await alike('staff')) expect(similarity).toBeGreaterThan(0.6);
  });

  it('is for those who may see the article, and takes no parameters', async () => {
    expect((await ask(`${idOf('noi-bo')}/record`, 'public')).status).toBe(404);
    expect((await ask('aaaaaaaaaaaaaaaa/record')).status).toBe(404);
    expect((await ask(`${idOf('ct')}/record?x=1`)).status).toBe(400);
  });
});

describe('an archive that is away', () => {
  const aside = mkdtempSync(join(tmpdir(), 'tra-cuu-aside-'));
  afterAll(() => rmSync(aside, { recursive: true, force: true }));
  const files = ['', '-wal', '-shm'].map((ending) => archivePath('') + ending);
  const move = (from: string, to: string): void => {
    for (const file of files) if (existsSync(join(from, file))) renameSync(join(from, file), join(to, file));
  };

  it('keeps only what it alone knows from being read, until it is there again, or another in its place', async () => {
    const statuses = async () => {
      const paths = [`${idOf('ban')}?revision=1`, `${idOf('ban')}/record`, idOf('ban')];
      return Promise.all(paths.map(async (path) => (await ask(path)).status));
    };
    expect(await statuses()).toEqual([200, 200, 200]);
    move(served.home, aside);
    expect(await statuses()).toEqual([503, 503, 200]);
    const reply = await ask(`${idOf('ban')}/record`);
    expect(errorResponseSchema.parse(reply.body).error).toMatchObject({ code: 'archive-away' });
    expect(reply.body.error.message).toContain('TRA_CUU_HOME');
    expect(reply.headers['retry-after']).toMatch(/^\d+$/);

    const other = openArchive(served.home);
    record(other, 'ban', 'Bản của kho khác');
    expect((await recordOf(idOf('ban'))).revisions).toHaveLength(1);
    other.close();
    for (const file of files) rmSync(join(served.home, file), { force: true });
    move(aside, served.home);
    expect((await recordOf(idOf('ban'))).revisions).toHaveLength(2);
  });
});

describe('what an article was read out of', () => {
  const original = (path: string, reader: Reader = 'staff') =>
    ask(`${path}/original`, reader)
      .buffer(true)
      .parse((reply, done) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it('is given as it came, to be saved and never to be shown', async () => {
    const reply = await original(idOf('ban'));
    expect(JSON.parse(String(reply.body)).title).toBe('Bài đã sửa');
    expect(reply.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename=ban',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    expect((await recordOf(idOf('ban'))).original).toEqual({
      ...{ mediaType: null, size: reply.body.length, capturedAt: later.toISOString() },
    });
  });

  it('is that of the revision that is asked for', async () => {
    const reply = await request(served.app('staff'))
      .get(`/api/v1/articles/${idOf('ban')}/original?revision=1`)
      .buffer(true);
    expect(JSON.parse(String(reply.body)).title).toBe('Bài ban');
    const none = await ask(`${idOf('ban')}/original?revision=7`);
    expect([none.status, errorResponseSchema.parse(none.body).error.code]).toEqual([404, 'not-found']);
  });

  it('is for those alone who may see the article', async () => {
    expect((await original(idOf('noi-bo'))).status).toBe(200);
    expect((await original(idOf('noi-bo'), 'public')).status).toBe(404);
  });
});
