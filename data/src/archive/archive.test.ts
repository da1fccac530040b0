import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { type ArticleIdentity, parseIdentityText, toArticleId, toIdentityText } from '../article/article-id.ts';
import { archiveTables } from './migrations/001-archive.ts';
import { type Archive, archivePath, openArchive } from './open-archive.ts';

const at = new Date('2024-07-26T01:00:00Z');
const identity: ArticleIdentity = { kind: 'web', url: 'http://portal.example/a' };
const capture = (text: string | null, visibility: 'public' | 'internal' = 'public') => ({
  ...{ identity: toIdentityText(identity), address: 'http://portal.example/a', mediaType: 'text/html' },
  ...{ bytes: text === null ? null : Buffer.from(text), contentType: null, site: null, visibility, capturedAt: at },
});
const article = (given: Partial<Article> = {}): Article => ({
  ...{
    kind: 'article',
    title: 'Hội nghị',
    blocks: [{ kind: 'paragraph', text: 'Đồng chí Lê Văn An dự.' }],
    publishedOn: null,
  },
  ...{ events: [], officials: [], departments: [], documentReferences: [], attachments: [] },
  ...{ reading: { charset: 'utf-8', method: 'test', confidence: 1 }, visibility: 'public', derivedBy: '1' },
  ...given,
});

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-archive-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

function record(given: Partial<Article> = {}, text = 'a') {
  const captureId = archive.captures.keep(capture(text)).id;
  const read = article(given);
  return archive.articles.record(
    { id: toArticleId(identity), identity: toIdentityText(identity), externalId: null, captureId, article: read, at },
    {
      officials: read.officials.map(({ name }) => archive.articles.officials.idOf(name)),
      departments: read.departments.map(({ name }) => archive.articles.departments.idOf(name)),
    },
  );
}

describe('an identity', () => {
  it('gives an id of sixteen letters that stays the same for ever', () => {
    expect(toArticleId(identity)).toBe(toArticleId({ ...identity }));
    expect(toArticleId(identity)).toMatch(/^[a-z2-7]{16}$/);
    // printf %s web:http://portal.example/a | openssl dgst -sha256 -binary | base32 | cut -c1-16
    expect(toArticleId(identity)).toBe('fghzwxahhna4yw7m');
  });
});

describe('an identity as text', () => {
  it.each<ArticleIdentity>([
    { kind: 'web', url: 'http://portal.example/a?b=c:d' },
    { kind: 'import', source: 'congbao', id: 'a:b' },
    { kind: 'file', collection: 'Năm 2019', path: 'quý 1/a.txt#3' },
  ])('is read back: $kind', (given) => {
    expect(parseIdentityText(toIdentityText(given))).toEqual(given);
  });

  it('stays the same where a name has a colon in it, and is refused where it is none', () => {
    const odd = toIdentityText({ kind: 'import', source: 'a:b', id: 'c' });
    expect(toIdentityText(parseIdentityText(odd))).toBe(odd);
    expect(() => parseIdentityText('other:a')).toThrow('"other:a" is the identity of nothing');
  });
});

describe('a capture', () => {
  it('gives its bytes back as they came', () => {
    const { id } = archive.captures.keep(capture('<p>Đảng ủy</p>'));
    expect(archive.captures.readOriginal(id)?.toString()).toBe('<p>Đảng ủy</p>');
  });

  it('is kept once, however often the same bytes are found', () => {
    const first = archive.captures.keep(capture('a'));
    expect(archive.captures.keep(capture('a')).id).toBe(first.id);
    expect(archive.captures.keep(capture('b')).id).not.toBe(first.id);
    expect(archive.captures.count()).toMatchObject({ captures: 2, pending: 2, originalBytes: 2 });
  });

  it('is kept with the reason when it cannot be read, and counted', () => {
    const { id } = archive.captures.keep(capture(null));
    archive.captures.markUnreadable(id, { reason: 'empty', message: 'is empty', derivedBy: '1' });
    expect(archive.captures.count()).toMatchObject({ captures: 1, pending: 0, unreadable: 1 });
    expect(archive.captures.listUnreadable(10)).toMatchObject([
      { address: 'http://portal.example/a', reason: 'empty' },
    ]);
    expect(archive.captures.keep(capture(null))).toMatchObject({ id, outcome: 'unreadable', message: 'is empty' });
  });

  it('is to be read again when who may see it has changed', () => {
    const { id } = archive.captures.keep(capture('a'));
    archive.captures.markRead(id, '1');
    expect(archive.captures.keep(capture('a')).outcome).toBe('read');
    expect(archive.captures.keep(capture('a', 'internal')).outcome).toBe('pending');
  });
});

describe('an article', () => {
  it('is one with its revisions: the same text adds none, another text does', () => {
    expect(record()).toBe('new');
    expect(record()).toBe('same');
    expect(record({ derivedBy: '2' })).toBe('same');
    expect(record({ title: 'Hội nghị mở rộng' }, 'b')).toBe('changed');
    expect(archive.articles.read(toArticleId(identity))).toMatchObject({
      revision: 2,
      article: { title: 'Hội nghị mở rộng' },
    });
    expect(archive.articles.count()).toEqual({ articles: 1, public: 1 });
  });

  it('names people and bodies by ids that stay, and forgets those of older revisions', () => {
    const mentions = [{ block: 0, start: 9, end: 18 }];
    const official = (name: string) => ({ name, positions: [{ title: 'Bí thư' }], roles: [], mentions });
    record({
      officials: [official('Lê Văn An'), official('Lê Văn Ân')],
      departments: [{ name: 'Đảng uỷ Khối', mentions }],
    });
    expect(archive.articles.read(toArticleId(identity))).toMatchObject({
      officialIds: ['le-van-an', 'le-van-an-2'],
      departmentIds: ['dang-uy-khoi'],
      departmentNames: ['Đảng uỷ Khối'],
    });
    expect(archive.articles.officials.idOf('LÊ VĂN AN')).toBe('le-van-an');
    expect(archive.articles.departments.idOf('Đảng ủy Khối')).toBe('dang-uy-khoi');
    record({ officials: [official('Lê Văn Ân')] }, 'b');
    expect(archive.articles.read(toArticleId(identity))?.officialIds).toEqual(['le-van-an-2']);
  });

  it('is left as it was when what records it fails half way', () => {
    record();
    expect(() =>
      archive.transaction(() => {
        record({ title: 'Khác' }, 'b');
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(archive.articles.read(toArticleId(identity))?.article.title).toBe('Hội nghị');
  });
});

describe('what readers could see and no longer can', () => {
  const withdrawals = () => [
    archive.articles.countChanges('public').withdrawals,
    archive.articles.countChanges('internal').withdrawals,
  ];

  it('is counted for those who could see it, and never forgotten', () => {
    record();
    expect(withdrawals()).toEqual([0, 0]);
    record({ title: 'Hội nghị, đã sửa' }, 'b');
    expect(withdrawals()).toEqual([1, 1]);
    record({ visibility: 'internal' }, 'c');
    expect(archive.articles.countChanges('public')).toEqual({ articles: 0, changes: 0, withdrawals: 2, decisions: 0 });
    record({ visibility: 'internal', title: 'Sửa lần nữa' }, 'd');
    expect(withdrawals()).toEqual([2, 3]);
  });
});

describe('what is published', () => {
  it('is compared by revision: only what the build does not hold is to be sent', () => {
    record();
    const { number } = archive.generations.begin('settings', at);
    const id = toArticleId(identity);
    expect(archive.articles.listUnpublished(number)).toEqual([id]);
    archive.generations.markPublished(number, [{ id, edition: 1 }]);
    expect(archive.articles.listUnpublished(number)).toEqual([]);
    record({ title: 'Khác' }, 'b');
    expect(archive.articles.listUnpublished(number)).toEqual([id]);
  });

  it('is one build at a time', () => {
    const first = archive.generations.begin('a', at);
    archive.generations.serve(first.number);
    const second = archive.generations.begin('b', at);
    expect(archive.generations.served()?.number).toBe(first.number);
    expect(archive.generations.building()?.number).toBe(second.number);
    archive.generations.serve(second.number);
    expect(archive.generations.served()).toMatchObject({ number: second.number, settingsDigest: 'b', state: 'served' });
    expect(archive.generations.building()).toBeNull();
  });
});

/** An article as the first version of the archive held it: its original in the database. */
function addByOldProgram(old: Database.Database, text: string): void {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  old.prepare('INSERT INTO originals VALUES (?, ?, ?)').run(sha256, bytes.length, gzipSync(bytes));
  old
    .prepare(
      `INSERT INTO captures (id, identity, address, media_type, visibility, sha256, captured_at, last_seen_at, outcome)
       VALUES (1, ?, 'a', 'text/html', 'public', ?, ?, ?, 'read')`,
    )
    .run(toIdentityText(identity), sha256, at.toISOString(), at.toISOString());
  old
    .prepare("INSERT INTO articles VALUES (?, ?, NULL, 'public', 1, ?, ?)")
    .run(toArticleId(identity), toIdentityText(identity), at.toISOString(), at.toISOString());
  old
    .prepare("INSERT INTO revisions VALUES (?, 1, 1, ?, 'digest', ?)")
    .run(toArticleId(identity), JSON.stringify(article()), at.toISOString());
}

describe('the file', () => {
  it('is brought to the newest form when an older program made it, and loses nothing', () => {
    archive.close();
    rmSync(home, { recursive: true });
    mkdirSync(home);
    const old = new Database(archivePath(home));
    old.exec(archiveTables);
    old.pragma('user_version = 1');
    addByOldProgram(old, 'Nội dung cũ.');
    old.close();
    archive = openArchive(home);
    expect(archive.articles.countChanges('public')).toEqual({ articles: 1, changes: 1, withdrawals: 0, decisions: 0 });
    expect(archive.captures.readOriginal(1)?.toString()).toBe('Nội dung cũ.');
    record({ title: 'Hội nghị mở rộng' }, 'b');
    expect(archive.articles.countChanges('internal')).toEqual({
      articles: 1,
      changes: 2,
      withdrawals: 1,
      decisions: 0,
    });
  });

  it('is written ahead, checks references, and is not opened when a newer program made it', () => {
    const db = new Database(archivePath(home));
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openArchive(home)).toThrow(/has version 99, this Tra Cứu knows up to \d+: install the newer one/);
  });

  it('refuses a revision of a capture that is not there', () => {
    expect(() =>
      archive.articles.record(
        { id: 'x', identity: 'x', externalId: null, captureId: 7, article: article(), at },
        { officials: [], departments: [] },
      ),
    ).toThrow(/FOREIGN KEY/);
  });
});
