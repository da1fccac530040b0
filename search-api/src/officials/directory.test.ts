import { renameSync } from 'node:fs';
import {
  department,
  idOf,
  official,
  openDirectory,
  reference,
  type TestDirectory,
} from '@tra-cuu/data/archive/directory/testing/open-directory';
import { archivePath } from '@tra-cuu/data/archive/open-archive';
import { articleResponseSchema } from '@tra-cuu/data/contract/article';
import { departmentResponseSchema, departmentsResponseSchema } from '@tra-cuu/data/contract/departments';
import { documentResponseSchema, documentsResponseSchema } from '@tra-cuu/data/contract/documents';
import { errorResponseSchema } from '@tra-cuu/data/contract/errors';
import { officialResponseSchema, officialsResponseSchema } from '@tra-cuu/data/contract/officials';
import { searchResponseSchema } from '@tra-cuu/data/contract/search';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Reader } from '../reader/reader.ts';
import { type ServedArticles, serveArticles } from '../testing/serve-articles.ts';

const secretary = { title: 'Bí thư Đảng ủy Khối', body: 'Đảng ủy Khối' };

function fill({ record, decide }: TestDirectory): void {
  const khoi = department('Đảng ủy Khối');
  const ban = department('Ban Tổ chức', { parent: 'Đảng ủy Khối', level: 'bloc' });
  const minh = official('Đỗ Quang Minh', secretary);
  const directive = reference('05-CT/TW', 'Chỉ thị', '2016-05-15');
  record('a', { day: '2016-06-01', officials: [minh, official('Lê Văn An')], departments: [khoi, ban] });
  record('b', { day: '2017-06-01', officials: [minh], departments: [khoi], documentReferences: [directive] });
  record('c', { officials: [official('Đỗ Q. Minh')], departments: [ban], documentReferences: [reference('05-CT/TW')] });
  record('noi-bo', {
    ...{ visibility: 'internal', officials: [minh, official('Vũ Kín')], departments: [ban, department('Ban Kín')] },
    documentReferences: [directive, reference('99-CV/TU')],
  });
  const head = { type: 'Chỉ thị', number: '05-CT/TW', date: '2016-05-15', issuer: 'Bộ Chính trị', relations: [] };
  record('ct', { kind: 'document', document: head, documentReferences: [reference('06-CT/TW')] });
  decide();
}

let served: ServedArticles;
let directory: TestDirectory;
beforeAll(async () => {
  served = await serveArticles([]);
  directory = openDirectory(served.home);
  fill(directory);
  await served.publish(directory.archive);
});
afterAll(async () => {
  directory.close();
  await served.close();
});

const ask = (path: string, reader: Reader = 'staff') => request(served.app(reader)).get(`/api/v1/${path}`);
async function read<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  reader: Reader = 'staff',
): Promise<z.output<Schema>> {
  const reply = await ask(path, reader);
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  return schema.parse(reply.body);
}
const search = (query: string, reader: Reader) => read(searchResponseSchema, `search?${query}`, reader);

describe.each(['public', 'staff'] as const)('what the directory counts for %s', (reader) => {
  it('of people is what a search for them finds, and what facets count', async () => {
    const { officials } = await read(officialsResponseSchema, 'officials', reader);
    expect(officials.length).toBeGreaterThan(2);
    const { facets } = await search('q=', reader);
    expect(facets.officials.map(({ id, count }) => [id, count]).sort()).toEqual(
      officials.map(({ id, articles }) => [id, articles]).sort(),
    );
    for (const { id, articles } of officials) {
      expect((await search(`official=${id}`, reader)).total).toBe(articles);
      expect(await read(officialResponseSchema, `officials/${id}`, reader)).toMatchObject({ id, articles });
    }
  });

  it('of bodies is what a search for them finds, and what facets count', async () => {
    const { departments } = await read(departmentsResponseSchema, 'departments?q=%20', reader);
    const { facets } = await search('q=', reader);
    expect(departments.map(({ id }) => id)).toEqual(
      reader === 'staff' ? ['dang-uy-khoi', 'ban-kin'] : ['dang-uy-khoi'],
    );
    for (const { id, count } of facets.departments) {
      const body = await read(departmentResponseSchema, `departments/${id}`, reader);
      expect(body).toMatchObject({ id, articles: count });
      expect((await search(`within=${id}`, reader)).total).toBe(body.articlesWithin);
    }
  });

  it('of a document is what a search for its number finds, without itself', async () => {
    const { documents } = await read(documentsResponseSchema, 'documents?number=05-CT/TW', reader);
    expect(documents).toMatchObject([{ id: '5-ct-tw-2016-05-15', articleId: idOf('ct') }]);
    const { total } = await search(`q=${encodeURIComponent('number:05-CT/TW')}`, reader);
    expect(documents[0]?.citedBy).toBe(total - 1);
    expect(total).toBe(reader === 'staff' ? 4 : 3);
  });
});

describe('people and bodies', () => {
  it('are found by what is typed', async () => {
    const { officials } = await read(officialsResponseSchema, 'officials?q=do%20quang%20minh&department=dang-uy-khoi');
    expect(officials).toMatchObject([
      { id: 'do-quang-minh', articles: 3, position: { ...secretary, departmentId: 'dang-uy-khoi' } },
    ]);
    const { departments } = await read(departmentsResponseSchema, 'departments?parent=dang-uy-khoi');
    expect(departments).toMatchObject([{ id: 'ban-to-chuc', level: 'bloc', articles: 3 }]);
  });

  it('that were put together lead from one id to the other, for who may see it', async () => {
    directory.decide({
      ...{ subject: 'officials', action: 'merge', details: { from: 'do-q-minh', into: 'do-quang-minh' } },
    });
    const reply = await ask('officials/do-q-minh', 'public');
    expect([reply.status, reply.headers.location, reply.headers['cache-control']]).toEqual([
      ...[308, '/api/v1/officials/do-quang-minh', 'no-cache'],
    ]);
    for (const { id } of directory.archive.decisions.list('officials'))
      directory.archive.decisions.undo(id, { by: 'lan', at: new Date('2026-01-02T00:00:00Z') });
    const shown = await read(officialResponseSchema, 'officials/do-q-minh', 'public');
    expect(shown.name).toBe('Đỗ Q. Minh');
  });

  it.each([
    ['officials/vu-kin', 'public'],
    ['officials/khong-co', 'staff'],
    ['departments/ban-kin', 'public'],
    ['departments/khong-co', 'staff'],
    ['documents/99-cv-tu', 'public'],
    ['documents/khong-co', 'staff'],
    ['documents/5-ct-tw-2011-01-01', 'staff'],
  ] as const)('%s is nothing that %s may see', async (path, reader) => {
    const reply = await ask(path, reader);
    expect([reply.status, errorResponseSchema.parse(reply.body).error.code]).toEqual([404, 'not-found']);
  });
});

describe('documents', () => {
  it('have ids that every article can tell, which lead to what is known of them', async () => {
    const article = await read(articleResponseSchema, `articles/${idOf('c')}`);
    expect(article.documentReferences).toMatchObject([{ number: '05-CT/TW', documentId: '5-ct-tw' }]);
    const reply = await ask('documents/5-ct-tw?page=2');
    expect([reply.status, reply.headers.location]).toEqual([308, '/api/v1/documents/5-ct-tw-2016-05-15?page=2']);
    const own = await read(articleResponseSchema, `articles/${idOf('ct')}`);
    expect(own.document?.documentId).toBe('5-ct-tw-2016-05-15');
    expect((await read(articleResponseSchema, `articles/${idOf('a')}`)).document).toBeNull();
  });

  it('are told with the articles that cite them', async () => {
    const document = await read(documentResponseSchema, 'documents/5-ct-tw-2016-05-15', 'public');
    expect(document).toMatchObject({ term: '2016-2021', issuer: 'Bộ Chính trị', validity: 'unknown', proofs: [] });
    expect(document.articles.map(({ id }) => id)).toEqual([idOf('b'), idOf('c')]);
  });

  it('are no candidates of what is no number', async () => {
    expect(await read(documentsResponseSchema, `documents?number=${encodeURIComponent('Bộ Chính trị')}`)).toEqual({
      number: null,
      documents: [],
    });
    expect(await read(documentsResponseSchema, 'documents?number=07')).toEqual({ number: '7', documents: [] });
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['officials?sort=age', 'sort'],
    ['officials?limit=101', 'limit'],
    ['officials?page=0', 'page'],
    ['officials?q=a&q=b', 'q'],
    [`officials?q=${'a'.repeat(201)}`, 'q'],
    ['officials?name=a', 'name'],
    ['officials/do-quang-minh?page=2', 'page'],
    ['departments?parent=', 'parent'],
    ['documents', 'number'],
    ['documents?number=%20', 'number'],
    ['documents/5-ct-tw?page=x', 'page'],
  ])('%s names the parameter %s', async (path, field) => {
    const reply = await ask(path);
    const { error } = errorResponseSchema.parse(reply.body);
    expect([reply.status, error.code, error.details?.[0]?.field]).toEqual([400, 'bad-request', field]);
  });

  it('says that the archive is away, where it is', async () => {
    const path = archivePath(served.home);
    renameSync(path, `${path}.away`);
    try {
      for (const address of [
        'officials',
        'officials/do-quang-minh',
        'departments',
        'departments/x',
        'documents?number=5',
        'documents/5-ct-tw',
      ]) {
        const reply = await ask(address);
        expect([reply.status, errorResponseSchema.parse(reply.body).error.code]).toEqual([503, 'archive-away']);
      }
    } finally {
      renameSync(`${path}.away`, path);
    }
  });
});
