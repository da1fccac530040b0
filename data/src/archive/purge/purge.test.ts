import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { toIdOfText } from '../../article/article-id.ts';
import { type Archive, archivePath, openArchive } from '../open-archive.ts';
import { sha256Of } from '../sha256-of.ts';
import { readTombstones, tombstonesPath } from './tombstone-file.ts';

const at = new Date('2024-07-26T01:00:00Z');
const options = { decision: 'Quyết định 15-QĐ/VPTU', now: new Date('2025-03-01T02:00:00Z') };
let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-purge-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const identityOf = (name: string) => `file:Văn bản:${name}`;
const capture = (name: string, text: string) => ({
  ...{ identity: identityOf(name), address: `/home/an/${name}`, bytes: Buffer.from(text), mediaType: 'text/plain' },
  ...{ contentType: null, site: null, visibility: 'public' as const, capturedAt: at },
});
const toArticle = (text: string, official: string): Article => ({
  ...{ kind: 'article', title: text, blocks: [{ kind: 'paragraph', text: `${official} nói về ${text}` }] },
  ...{ publishedOn: null, events: [], departments: [], documentReferences: [], attachments: [] },
  officials: [{ name: official, positions: [], roles: [], mentions: [{ block: 0, start: 0, end: official.length }] }],
  ...{ reading: { charset: 'utf-8', method: 'test', confidence: 1 }, visibility: 'public', derivedBy: '1' },
});
function add(name: string, text: string, official = 'Lê Văn An'): string {
  const id = toIdOfText(identityOf(name));
  archive.transaction(() => {
    const captureId = archive.captures.keep(capture(name, text)).id;
    archive.captures.markRead(captureId, '1');
    archive.articles.record(
      { id, identity: identityOf(name), externalId: null, captureId, article: toArticle(text, official), at },
      { officials: [archive.articles.officials.idOf(official)], departments: [] },
    );
  });
  return id;
}

/** Everything that stands in the archive's files, members of gzip unpacked. */
function everyByte(): Buffer {
  const warc = readdirSync(join(home, 'warc')).map((name) => join(home, 'warc', name));
  const files = [archivePath(home), `${archivePath(home)}-wal`, ...warc];
  return Buffer.concat(
    files.flatMap((path) => {
      const bytes = readFileSync(path, { flag: 'a+' });
      return path.endsWith('.gz') ? [bytes, gunzipSync(bytes)] : [bytes];
    }),
  );
}

describe('a document that is purged', () => {
  it('is in no byte of the archive any more, and everything else is as it was', () => {
    const kept = add('a.txt', 'con tàu Hải Âu');
    const id = add('b.txt', 'con tàu Bình Minh', 'Đinh Thị Nhài');
    add('b.txt', 'con tàu Bình Minh, bản sửa', 'Đinh Thị Nhài');
    add('c.txt', 'con tàu Sao Mai');
    archive.corrections.set(sha256Of('con tàu Bình Minh'), 1, 'con tàu Bình Minh, viết lại', at);
    for (const word of ['Bình Minh', 'Đinh Thị Nhài', 'b.txt']) expect(everyByte().includes(word)).toBe(true);

    expect(archive.purges.purge([id], options)).toEqual({ articles: [id], captures: 2, erased: true });

    for (const word of ['Bình Minh', 'Đinh Thị Nhài', 'dinh-thi-nhai', 'b.txt'])
      expect(everyByte().includes(word)).toBe(false);
    expect(archive.articles.read(id)).toBeNull();
    expect(archive.articles.officials.count()).toBe(1);
    expect(archive.articles.read(kept)?.officialNames).toEqual(['Lê Văn An']);
    expect([1, 4].map((capture) => archive.captures.readOriginal(capture)?.toString())).toEqual([
      'con tàu Hải Âu',
      'con tàu Sao Mai',
    ]);
    const [path] = readdirSync(join(home, 'warc')).filter((name) => name.endsWith('.warc.gz'));
    execFileSync('gunzip', ['-t', join(home, 'warc', path ?? '')]);
    const db = new Database(archivePath(home));
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  it('is counted as taken from its readers, and is to be deleted from every build of the index', () => {
    const id = add('b.txt', 'con tàu Bình Minh');
    const { number } = archive.generations.begin('settings', at);
    archive.generations.markPublished(number, [{ id, edition: 1 }]);
    archive.purges.purge([id], options);
    expect(archive.articles.countChanges('public')).toMatchObject({ articles: 0, withdrawals: 1 });
    expect(archive.generations.countPublished(number)).toBe(0);
    expect(archive.generations.withdraw(number)).toEqual([id]);
    archive.generations.markPublished(number, [{ id, edition: 1 }]);
    expect(archive.generations.countPublished(number)).toBe(0);
    archive.generations.markDeleted(number, [id]);
    expect(archive.generations.withdraw(number)).toEqual([]);
  });

  it('leaves a tombstone, in the archive and beside it, by which it is known again', () => {
    archive.purges.purge([add('b.txt', 'con tàu Bình Minh')], options);
    expect(archive.tombstones.find(identityOf('b.txt'), null)?.decision).toBe(options.decision);
    expect(archive.tombstones.find(identityOf('other.txt'), Buffer.from('con tàu Bình Minh'))).not.toBeNull();
    expect(archive.tombstones.find(identityOf('other.txt'), Buffer.from('khác'))).toBeNull();
    expect(readTombstones(tombstonesPath(home))).toEqual(archive.tombstones.list());
    expect(readFileSync(tombstonesPath(home), 'utf8')).not.toContain('b.txt');
  });

  it('is purged with the addresses that lead to it, and by any of its names', () => {
    const id = add('a.txt', 'con tàu Bình Minh');
    archive.captures.keep(capture('lần hai/a.txt', 'con tàu Bình Minh'));
    const alias = identityOf('lần hai/a.txt');
    archive.aliases.add({ id: toIdOfText(alias), identity: alias }, id, at);
    expect(archive.purges.purge(['/home/an/lần hai/a.txt'], options)).toMatchObject({
      articles: [id],
      captures: 2,
    });
    expect(everyByte().includes('Bình Minh')).toBe(false);
    expect(everyByte().includes('lần hai')).toBe(false);
    expect(archive.tombstones.list()).toHaveLength(2);
  });

  it('whose bytes are another document too is purged with that one only when that is asked for', () => {
    const [one, other] = [add('a.txt', 'con tàu Bình Minh'), add('b.txt', 'con tàu Bình Minh')];
    expect(() => archive.purges.purge([one], options)).toThrow(
      /original of other documents too: \/home\/an\/b\.txt\..*--copies/,
    );
    expect(archive.captures.readOriginal(1)?.toString()).toBe('con tàu Bình Minh');
    const purged = archive.purges.purge([one], { ...options, withCopies: true });
    expect(purged.articles.sort()).toEqual([one, other].sort());
    expect(everyByte().includes('Bình Minh')).toBe(false);
  });

  it('has to be there; one that was purged is erased again', () => {
    const id = add('a.txt', 'con tàu Bình Minh');
    expect(() => archive.purges.purge(['aaaaaaaaaaaaaaaa'], options)).toThrow(/has the id or the address aaaa/);
    archive.purges.purge([id], options);
    expect(archive.purges.purge([id], options)).toEqual({ articles: [], captures: 0, erased: true });
  });

  it('is removed from files that are full', () => {
    archive.close();
    archive = openArchive(home, { fullWarcBytes: 1_500 });
    const ids = [1, 2, 3, 4, 5, 6].map((n) => add(`${n}.txt`, `con tàu số ${n} ${Math.sin(n)}`));
    archive.purges.purge([ids[1] ?? '', ids[4] ?? ''], options);
    const left = [1, 3, 4, 6].map((n) => archive.captures.readOriginal(n)?.toString().split(' ', 4).join(' '));
    expect(left).toEqual([1, 3, 4, 6].map((n) => `con tàu số ${n}`));
    expect(everyByte().includes('con tàu số 2')).toBe(false);
    for (const name of readdirSync(join(home, 'warc')))
      if (name.endsWith('.gz')) execFileSync('gunzip', ['-t', join(home, 'warc', name)]);
  });

  it('is no page of a crawl any more, and its address is refused', () => {
    const url = 'http://portal.example/tin/tau-binh-minh.html';
    archive.captures.keep({ ...capture('x', '<p>con tàu Bình Minh</p>'), identity: `web:${url}`, address: url });
    const { pages } = archive.crawls;
    const page = {
      etag: null,
      lastModified: null,
      sha256: null,
      readBy: '1',
      links: [],
      permanent: true,
      checkedAt: '',
    };
    pages.write('portal', url, { ...page, kind: 'article', canonical: null, redirectsTo: null });
    pages.write('portal', 'http://portal.example/7', { ...page, kind: 'redirect', canonical: null, redirectsTo: url });
    expect(everyByte().includes('tau-binh-minh')).toBe(true);
    expect(archive.purges.purge([url], options)).toMatchObject({ captures: 1 });
    expect(pages.read('portal', url)).toBeNull();
    expect(everyByte().includes('tau-binh-minh')).toBe(false);
    expect(archive.tombstones.find(`web:${url}`, null)).not.toBeNull();
  });

  it('is removed as well where an older program kept its original in the database', () => {
    const id = add('b.txt', 'con tàu Bình Minh');
    const db = new Database(archivePath(home));
    db.prepare('UPDATE originals SET gzip = ?').run(gzipSync(Buffer.from('con tàu Bình Minh')));
    db.exec('DELETE FROM warc_records');
    db.close();
    expect(archive.captures.readOriginal(1)?.toString()).toBe('con tàu Bình Minh');
    const packed = gzipSync(Buffer.from('con tàu Bình Minh'));
    expect(everyByte().includes(packed)).toBe(true);
    archive.purges.purge([id], options);
    expect(everyByte().includes(packed)).toBe(false);
    expect(archive.captures.count()).toMatchObject({ captures: 0, originalBytes: 0 });
  });

  it('waits for no reader of another process for ever, and says that something is left', () => {
    const id = add('a.txt', 'con tàu Bình Minh');
    const other = new Database(archivePath(home));
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM captures').get();
    expect(archive.purges.purge([id], { ...options, patienceMillis: 50 }).erased).toBe(false);
    other.close();
    expect(archive.purges.purge([id], { ...options, patienceMillis: 50 }).erased).toBe(true);
  });

  it('is found in an older archive by its tombstone', () => {
    archive.purges.purge([add('a.txt', 'con tàu Bình Minh')], options);
    const stones = archive.tombstones.list();
    archive.close();
    rmSync(home, { recursive: true });
    archive = openArchive(home);
    add('a.txt', 'con tàu Bình Minh');
    add('đổi tên.txt', 'con tàu Bình Minh');
    add('c.txt', 'con tàu Sao Mai');
    expect(archive.purges.apply(stones, options.now)).toMatchObject({ captures: 2, erased: true });
    expect(everyByte().includes('Bình Minh')).toBe(false);
    expect(archive.articles.count().articles).toBe(1);
    expect(archive.tombstones.list()).toEqual(stones);
  });
});
