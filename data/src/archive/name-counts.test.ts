import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { type ArticleIdentity, toArticleId, toIdentityText } from '../article/article-id.ts';
import { buildSuggestionTable } from '../suggestions/build-suggestion-table.ts';
import { encodeSuggestions } from '../suggestions/encode-suggestions.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';
import type { DepartmentAct } from './decisions/actions.ts';
import { type Archive, openArchive } from './open-archive.ts';

const at = new Date('2024-07-26T01:00:00Z');

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-names-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const official = (name: string): Article['officials'][number] => ({
  ...{ name, positions: [], roles: [], mentions: [{ block: 0, start: 0, end: 2 }] },
});
const department = (name: string): Article['departments'][number] => ({
  name,
  mentions: [{ block: 0, start: 0, end: 2 }],
});
const reference = (number: string, type?: string): Article['documentReferences'][number] => ({
  ...{ number, mentions: [{ block: 0, start: 0, end: 2 }] },
  ...(type !== undefined && { type }),
});

function record(name: string, given: Partial<Article>): void {
  const identity: ArticleIdentity = { kind: 'import', source: 'test', id: name };
  const read: Article = {
    ...{ kind: 'article', title: name, blocks: [{ kind: 'paragraph', text: 'Nội dung.' }], publishedOn: null },
    ...{ events: [], officials: [], departments: [], documentReferences: [], attachments: [] },
    ...{ reading: { charset: 'utf-8', method: 'test', confidence: 1 }, visibility: 'public', derivedBy: '1' },
    ...given,
  };
  const captureId = archive.captures.keep({
    ...{ identity: toIdentityText(identity), address: name, mediaType: 'text/plain', bytes: Buffer.from(name) },
    ...{ contentType: null, site: null, visibility: read.visibility, capturedAt: at },
  }).id;
  archive.articles.record(
    { id: toArticleId(identity), identity: toIdentityText(identity), externalId: null, captureId, article: read, at },
    {
      officials: read.officials.map((mention) => archive.articles.officials.idOf(mention.name)),
      departments: read.departments.map((mention) => archive.articles.departments.idOf(mention.name)),
    },
  );
}

describe('counting names', () => {
  it('counts each article once, under the name and id that the archive knows', () => {
    record('a', {
      officials: [official('Đỗ Quang Minh'), official('Đỗ Quang Minh')],
      departments: [department('Đảng ủy Khối')],
    });
    record('b', {
      officials: [official('Lê Văn An'), official('Đỗ Quang Minh')],
      departments: [department('Đảng uỷ Khối')],
    });
    expect(archive.names.count('public')).toEqual({
      officials: [
        { id: 'do-quang-minh', name: 'Đỗ Quang Minh', articles: 2 },
        { id: 'le-van-an', name: 'Lê Văn An', articles: 1 },
      ],
      departments: [{ id: 'dang-uy-khoi', name: 'Đảng ủy Khối', articles: 2 }],
      documents: [],
    });
  });

  it('says what else a body is called and what it became, as far as these readers may know', () => {
    const names = ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Kín Tỉnh ủy', 'Ban Dân vận'];
    const [organ = '', successor = '', secret = '', short = ''] = names;
    record('a', { departments: [department(organ)] });
    record('b', { departments: [department(successor)], visibility: 'internal' });
    record('c', { departments: [department(secret), department(short)], visibility: 'internal' });
    const decide = (act: DepartmentAct) =>
      archive.decisions.make({ subject: 'departments', ...act }, { by: 'lan', at });
    for (const from of ['ban-kin-tinh-uy', 'ban-dan-van'])
      decide({ action: 'merge', details: { from, into: 'ban-dan-van-tinh-uy' } });
    decide({ action: 'rename', details: { id: 'ban-dan-van-tinh-uy', name: 'Ban Dân vận tỉnh' } });
    archive.departments.resolve(readVocabulary(), at);
    expect(archive.names.count('public').departments).toEqual([
      { id: 'ban-dan-van-tinh-uy', name: 'Ban Dân vận tỉnh', articles: 1, otherNames: [organ] },
    ]);
    expect(archive.names.count('internal').departments).toEqual([
      {
        ...{ id: 'ban-dan-van-tinh-uy', name: 'Ban Dân vận tỉnh', articles: 2, otherNames: [short, organ, secret] },
        successors: ['ban-tuyen-giao-va-dan-van-tinh-uy'],
      },
      { id: 'ban-tuyen-giao-va-dan-van-tinh-uy', name: successor, articles: 1 },
    ]);
  });

  it('counts the articles that cite a document with the one that is it, under the type most often printed', () => {
    record('a', { documentReferences: [reference('05-CT/TW', 'chỉ thị'), reference('12-NQ/TU')] });
    record('b', { documentReferences: [reference('05-CT/TW', 'chỉ thị'), reference('05-CT/TW', 'Văn bản')] });
    record('c', { kind: 'document', document: { type: 'Chỉ thị', number: '05-CT/TW', relations: [] } });
    record('d', { kind: 'document', document: { type: 'Thư', relations: [] } });
    expect(archive.names.count('public').documents).toEqual([
      { number: '05-CT/TW', type: 'Chỉ thị', articles: 3 },
      { number: '12-NQ/TU', articles: 1 },
    ]);
  });

  it('counts the spellings of one number together, under the one most often printed', () => {
    record('a', { documentReferences: [reference('5-CT/T.Ư', 'Chỉ thị'), reference('05 CT/TW')] });
    record('b', { documentReferences: [reference('05-CT/TW')] });
    record('c', { documentReferences: [reference('05-CT/TW'), reference('05-CT/TU')] });
    expect(archive.names.count('public').documents).toEqual([
      { number: '05-CT/TW', type: 'Chỉ thị', articles: 3 },
      { number: '05-CT/TU', articles: 1 },
    ]);
  });

  it('counts what the newest revision of an article says, not what older ones said', () => {
    record('a', {
      title: 'Tin cũ',
      officials: [official('Lê Văn An')],
      document: { type: 'Thư', number: '1-TH/TU', relations: [] },
    });
    record('a', { title: 'Tin mới', officials: [official('Trần Thị Bình')] });
    expect(archive.names.count('public')).toMatchObject({ officials: [{ name: 'Trần Thị Bình' }], documents: [] });
    expect([...archive.names.listTitles('public')]).toEqual(['Tin mới']);
  });

  it('shows staff everything, and the public nothing that only internal articles hold', () => {
    record('a', { officials: [official('Đỗ Quang Minh')], documentReferences: [reference('05-CT/TW')] });
    record('Kỷ luật nội bộ một', {
      ...{ visibility: 'internal', officials: [official('Lê Văn Mật'), official('Đỗ Quang Minh')] },
      ...{
        departments: [department('Tổ Kiểm tra Mật')],
        documentReferences: [reference('05-CT/TW'), reference('9-QĐ/MẬT')],
      },
    });
    record('Kỷ luật nội bộ hai', {
      ...{ visibility: 'internal', document: { type: 'Tờ trình', number: '7-TTR/MẬT', relations: [] } },
    });
    const tableFor = (visibility: 'public' | 'internal') =>
      buildSuggestionTable(archive.names.count(visibility), archive.names.listTitles(visibility));
    expect(tableFor('public')).toEqual({
      officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', articles: 1 }],
      departments: [],
      documents: [{ number: '05-CT/TW', articles: 1 }],
      phrases: [],
    });
    expect(tableFor('internal')).toMatchObject({
      officials: [{ name: 'Đỗ Quang Minh', articles: 2 }, { name: 'Lê Văn Mật' }],
      departments: [{ name: 'Tổ Kiểm tra Mật' }],
      documents: [
        { number: '05-CT/TW', articles: 2 },
        { number: '7-TTR/MẬT', type: 'Tờ trình' },
        { number: '9-QĐ/MẬT' },
      ],
      phrases: [{ text: 'Kỷ luật nội bộ', articles: 2 }],
    });
    expect(encodeSuggestions(tableFor('internal'))).not.toEqual(encodeSuggestions(tableFor('public')));
  });
});

describe('a table of suggestions', () => {
  it('holds no phrase that is the name of an official or a department', () => {
    record('Ban tuyên giáo họp', { departments: [department('Ban Tuyên giáo')] });
    record('Thăm ban tuyên giáo', {});
    record('Về chuyển đổi số', {});
    record('Bàn chuyển đổi số', {});
    const table = buildSuggestionTable(archive.names.count('public'), archive.names.listTitles('public'));
    expect(table.phrases).toEqual([{ text: 'chuyển đổi số', articles: 2 }]);
  });
});
