import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Visibility } from '../article/article.ts';
import { type ArticleIdentity, toArticleId, toIdentityText } from '../article/article-id.ts';
import { toTextPrint } from '../text/text-print.ts';
import { type ArchiveReader, ArchiveVersionError, openArchiveReader } from './archive-reader.ts';
import type { Act } from './decisions/actions.ts';
import { type Archive, archivePath, openArchive } from './open-archive.ts';
import { recordNaming } from './testing/record-naming.ts';

const at = new Date('2024-07-26T01:00:00Z');
const later = new Date('2024-09-01T01:00:00Z');
const web = (path: string): ArticleIdentity => ({ kind: 'web', url: `http://portal.example/${path}` });
const idOf = (path: string): string => toArticleId(web(path));
const aliasOf = (identity: ArticleIdentity) => ({ id: toArticleId(identity), identity: toIdentityText(identity) });

let home: string;
let archive: Archive;
let reader: ArchiveReader;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-reader-'));
  archive = openArchive(home);
  reader = open();
});
afterEach(() => {
  reader.close();
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

function open(): ArchiveReader {
  const opened = openArchiveReader(home);
  if (!opened) throw new Error('there is no archive');
  return opened;
}

function record(path: string, text: string, visibility: Visibility = 'public', on = at): void {
  const officials: Article['officials'] = [
    { name: 'Đỗ Quang Minh', positions: [], roles: [], mentions: [{ block: 0, start: 0, end: 1 }] },
  ];
  const article: Article = {
    ...{ kind: 'article', title: `Bài ${path}`, blocks: [{ kind: 'paragraph', text }], publishedOn: null },
    ...{ events: [], officials, departments: [], documentReferences: [], attachments: [] },
    ...{ reading: { charset: 'utf-8', method: 'test', confidence: 1 }, visibility, derivedBy: '1' },
  };
  const identity = toIdentityText(web(path));
  const captureId = archive.captures.keep({
    ...{ identity, address: path, bytes: Buffer.from(text), mediaType: 'text/html', contentType: null, site: null },
    ...{ visibility, capturedAt: on },
  }).id;
  archive.articles.record(
    { id: idOf(path), identity, externalId: null, captureId, article, at: on },
    { officials: officials.map(({ name }) => archive.articles.officials.idOf(name)), departments: [] },
  );
  archive.prints.set(idOf(path), { digest: text, print: toTextPrint([text]) });
}

const numbers = (path: string, who: Visibility): number[] =>
  reader.listRevisions(idOf(path), who).map(({ number }) => number);

describe('an archive opened to be read', () => {
  it('shows what others write meanwhile, and is not written to', () => {
    record('a', 'Bản đầu');
    expect(numbers('a', 'public')).toEqual([1]);
    record('a', 'Bản sau', 'public', later);
    expect(numbers('a', 'public')).toEqual([2, 1]);
    expect(reader.readRevision(idOf('a'), 1, 'public')).toMatchObject({
      ...{ number: 1, newest: 2, capturedAt: at.toISOString(), officialIds: ['do-quang-minh'] },
      article: { blocks: [{ text: 'Bản đầu' }] },
    });
    expect(reader.readRevision(idOf('a'), 3, 'public')).toBeNull();
    expect(reader.listRevisions('aaaaaaaaaaaaaaaa', 'internal')).toEqual([]);
  });

  it('gives the people of an older revision as they are shown now, and nobody who is hidden', () => {
    record('a', 'Bản đầu');
    record('a', 'Bản sau', 'public', later);
    const decide = (act: Act) => archive.decisions.make(act, { by: 'lan', at: later });
    const into = archive.articles.officials.idOf('Đỗ Quang Mình');
    decide({ subject: 'officials', action: 'merge', details: { from: 'do-quang-minh', into } });
    expect(reader.readRevision(idOf('a'), 1, 'public')?.officialIds).toEqual([into]);
    decide({ subject: 'officials', action: 'hide', details: { id: into } });
    expect(reader.readRevision(idOf('a'), 1, 'public')).toMatchObject({ officialIds: [], article: { officials: [] } });
  });

  it('gives the bodies of an older revision as they are shown now, under the names that were printed, and none that is hidden', () => {
    const id = recordNaming(archive, 'b', { departments: [{ name: 'Sở A' }, { name: 'Sở B' }] });
    recordNaming(archive, 'b', { departments: [{ name: 'Sở C' }] });
    const decide = (act: Act) => archive.decisions.make(act, { by: 'lan', at: later });
    decide({ subject: 'departments', action: 'merge', details: { from: 'so-a', into: 'so-c' } });
    decide({ subject: 'departments', action: 'hide', details: { id: 'so-b' } });
    expect(reader.readRevision(id, 1, 'public')).toMatchObject({
      ...{ departmentIds: ['so-c'], article: { departments: [{ name: 'Sở A' }] } },
    });
  });

  it('is null where there is none', () => {
    expect(openArchiveReader(join(home, 'nothing'))).toBeNull();
  });

  it.each([
    [0, '`tra-cuu status` brings it up to date'],
    [99, 'install the newer Tra Cứu'],
  ])('says what to do about version %i', (version, advice) => {
    const db = new Database(archivePath(home));
    db.pragma(`user_version = ${version}`);
    db.close();
    expect(reader.isCurrent()).toBe(false);
    expect(() => openArchiveReader(home)).toThrow(ArchiveVersionError);
    expect(() => openArchiveReader(home)).toThrow(advice);
  });

  it('is refused where the file is no archive', () => {
    const other = mkdtempSync(join(home, 'other-'));
    writeFileSync(archivePath(other), 'Không phải cơ sở dữ liệu, chỉ là một tệp chữ. '.repeat(40));
    expect(() => openArchiveReader(other)).toThrow('not a database');
  });
});

describe('what the public sees of the record', () => {
  it('is no revision that was for staff, and nothing of an article that is for staff now', () => {
    record('a', 'Bản nội bộ', 'internal');
    record('a', 'Bản công khai', 'public', later);
    record('b', 'Bản công khai');
    record('b', 'Nay là nội bộ', 'internal', later);
    archive.aliases.add(aliasOf(web('b2')), idOf('b'), at);
    expect([numbers('a', 'public'), numbers('a', 'internal')]).toEqual([[2], [2, 1]]);
    expect(reader.readRevision(idOf('a'), 1, 'public')).toBeNull();
    expect(reader.readRevision(idOf('a'), 1, 'internal')?.article.visibility).toBe('internal');
    expect([numbers('b', 'public'), numbers('b', 'internal')]).toEqual([[], [2, 1]]);
    expect(reader.readRevision(idOf('b'), 1, 'public')).toBeNull();
    expect(reader.listAddresses(idOf('b'), 'public')).toEqual([]);
    expect(reader.listAddresses(idOf('b'), 'internal')).toHaveLength(1);
  });

  it('is nothing of an article that is shown to nobody, or as another one', () => {
    record('a', 'Nội dung');
    record('b', 'Nội dung');
    archive.aliases.add(aliasOf(web('b')), idOf('a'), at);
    expect(numbers('b', 'internal')).toEqual([]);
    archive.articles.stop(toIdentityText(web('a')), later);
    expect(numbers('a', 'internal')).toEqual([]);
  });

  it('is addresses of the web, where nothing for staff was found', () => {
    record('a', 'Nội dung');
    record('noi-bo', 'Nội dung', 'internal');
    const file: ArticleIdentity = { kind: 'file', collection: 'Văn phòng', path: '2024/bai.docx' };
    for (const other of [web('in/a'), web('noi-bo'), file]) archive.aliases.add(aliasOf(other), idOf('a'), later);
    const since = later.toISOString();
    const print = { kind: 'web', address: 'http://portal.example/in/a', since };
    expect(reader.listAddresses(idOf('a'), 'public')).toEqual([print]);
    expect(reader.listAddresses(idOf('a'), 'internal')).toEqual([
      { kind: 'file', address: 'Văn phòng/2024/bai.docx', since },
      print,
      { kind: 'web', address: 'http://portal.example/noi-bo', since },
    ]);
  });

  it('is articles alike that are public, of one that is', () => {
    const words = Array.from({ length: 200 }, (_, word) => `chữ${word}`);
    record('a', words.join(' '));
    record('b', words.with(100, 'khác').join(' '));
    record('c', words.with(20, 'khác').join(' '), 'internal');
    const similar = (path: string, who: Visibility) => reader.listSimilar(idOf(path), who).map(({ title }) => title);
    expect(similar('a', 'public')).toEqual(['Bài b']);
    expect(similar('a', 'internal').sort()).toEqual(['Bài b', 'Bài c']);
    expect(similar('c', 'public')).toEqual([]);
  });
});
