import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, Visibility } from '../article/article.ts';
import { type ArticleIdentity, toArticleId, toIdentityText } from '../article/article-id.ts';
import { toTextPrint } from '../text/text-print.ts';
import { type Archive, openArchive } from './open-archive.ts';

const at = new Date('2024-07-26T01:00:00Z');
const later = new Date('2024-09-01T01:00:00Z');
const web = (path: string): ArticleIdentity => ({ kind: 'web', url: `http://portal.example/${path}` });
const idOf = (path: string): string => toArticleId(web(path));
const aliasOf = (path: string) => ({ id: idOf(path), identity: toIdentityText(web(path)) });

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-record-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

function record(path: string, text: string, visibility: Visibility = 'public', on = at): void {
  const article: Article = {
    ...{ kind: 'article', title: `Bài ${path}`, blocks: [{ kind: 'paragraph', text }], publishedOn: null },
    ...{ events: [], officials: [], departments: [], documentReferences: [], attachments: [] },
    ...{ reading: { charset: 'utf-8', method: 'test', confidence: 1 }, visibility, derivedBy: '1' },
  };
  const identity = toIdentityText(web(path));
  const captureId = archive.captures.keep({
    ...{ identity, address: path, bytes: Buffer.from(text), mediaType: 'text/html', contentType: null, site: null },
    ...{ visibility, capturedAt: on },
  }).id;
  archive.articles.record(
    { id: idOf(path), identity, externalId: null, captureId, article, at: on },
    { officials: [], departments: [] },
  );
  archive.prints.set(idOf(path), { digest: text, print: toTextPrint([text]) });
}
const unpublished = (): string[] => archive.articles.listUnpublished(0);
function publishAll(): number {
  const { number } = archive.generations.begin('settings', at);
  const editions = unpublished().map((id) => ({ id, edition: archive.articles.read(id)?.edition ?? 0 }));
  archive.generations.markPublished(number, editions);
  return number;
}

describe('an article at several addresses', () => {
  it('is one: what it is also found under is counted and published no more, and leads to it', () => {
    record('a', 'Nội dung');
    record('b', 'Nội dung');
    archive.aliases.add(aliasOf('b'), idOf('a'), at);
    expect(archive.articles.count().articles).toBe(1);
    expect(unpublished()).toEqual([idOf('a')]);
    expect(archive.aliases.articleOf(idOf('b'))).toBe(idOf('a'));
    expect(archive.articles.read(idOf('a'))?.aliasIds).toEqual([idOf('b')]);
    expect(archive.aliases.identitiesOf(idOf('a'))).toEqual(['web:http://portal.example/b']);
    expect(archive.revisions.list(idOf('b'))).toHaveLength(1);
  });

  it('is published again when another address is found, and not when it is known', () => {
    record('a', 'Nội dung');
    const generation = publishAll();
    archive.aliases.add(aliasOf('b'), idOf('a'), at);
    expect(archive.articles.listUnpublished(generation)).toEqual([idOf('a')]);
    const { edition } = archive.articles.read(idOf('a')) ?? { edition: 0 };
    archive.aliases.add(aliasOf('b'), idOf('a'), later);
    expect(archive.articles.read(idOf('a'))?.edition).toBe(edition);
  });

  it('takes what led to its other address along, and never leads in a circle', () => {
    record('a', 'Nội dung');
    record('b', 'Nội dung');
    archive.aliases.add(aliasOf('c'), idOf('b'), at);
    archive.aliases.add(aliasOf('b'), idOf('a'), at);
    expect(archive.aliases.articleOf(idOf('c'))).toBe(idOf('a'));
    archive.aliases.add(aliasOf('a'), idOf('b'), later);
    expect(archive.aliases.articleOf(idOf('a'))).toBe(idOf('b'));
    expect([archive.aliases.articleOf(idOf('b')), archive.aliases.articleOf(idOf('c'))]).toEqual([null, idOf('b')]);
    expect(archive.articles.count().articles).toBe(1);
  });

  it('may become two again', () => {
    record('a', 'Nội dung');
    record('b', 'Nội dung khác');
    archive.aliases.add(aliasOf('b'), idOf('a'), at);
    archive.aliases.remove(idOf('b'));
    expect(archive.articles.count().articles).toBe(2);
    expect(archive.aliases.articleOf(idOf('b'))).toBeNull();
  });
});

describe('an article that is gone from its address', () => {
  it('stays, with the day since when, and is published with it; it may come back', () => {
    record('a', 'Nội dung');
    const generation = publishAll();
    archive.articles.markGone(toIdentityText(web('a')), later);
    archive.articles.markGone(toIdentityText(web('a')), new Date('2025-01-01T00:00:00Z'));
    expect(archive.articles.read(idOf('a'))?.goneSince).toBe(later.toISOString());
    expect(archive.articles.listUnpublished(generation)).toEqual([idOf('a')]);
    archive.articles.markThere(toIdentityText(web('a')));
    expect(archive.articles.read(idOf('a'))?.goneSince).toBeNull();
    expect(archive.articles.count().articles).toBe(1);
  });
});

describe('revisions', () => {
  it('are all there, the newest first, each as it was', () => {
    record('a', 'Bản đầu');
    record('a', 'Bản sau', 'public', later);
    expect(archive.revisions.list(idOf('a')).map(({ number, capturedAt }) => [number, capturedAt])).toEqual([
      [2, later.toISOString()],
      [1, at.toISOString()],
    ]);
    expect(archive.revisions.read(idOf('a'), 1)?.article.blocks[0]?.text).toBe('Bản đầu');
    expect(archive.revisions.read(idOf('a'), 3)).toBeNull();
  });
});

describe('articles that say nearly the same', () => {
  const words = Array.from({ length: 200 }, (_, at) => `chữ${at}`);
  it('are found by their text, by whoever may see them', () => {
    record('a', words.join(' '));
    record('b', words.with(100, 'khác').join(' '));
    record('c', words.with(20, 'khác').join(' '), 'internal');
    record('d', words.map((word) => `x${word}`).join(' '));
    const similar = (reader: Visibility) => archive.prints.listSimilar(idOf('a'), reader).map(({ title }) => title);
    expect(similar('public')).toEqual(['Bài b']);
    expect(similar('internal').sort()).toEqual(['Bài b', 'Bài c']);
    record('b', 'Nay viết khác hẳn', 'public', later);
    expect(similar('public')).toEqual([]);
  });
});

describe('articles that say the same', () => {
  it('are found by the digest of their text, that first seen first, and no merged ones', () => {
    record('b', 'Nội dung');
    record('a', 'Nội dung', 'public', later);
    record('c', 'Khác');
    const same = () => archive.prints.listSame('Nội dung').map(({ id }) => id);
    expect(same()).toEqual([idOf('b'), idOf('a')]);
    archive.aliases.add(aliasOf('a'), idOf('b'), later);
    expect(same()).toEqual([idOf('b')]);
  });
});

describe('corrections by hand', () => {
  it('belong to a page of an original, and may be taken back', () => {
    archive.corrections.set('abc', 2, 'Trang hai', at);
    archive.corrections.set('abc', 1, 'Trang một', at);
    archive.corrections.set('abc', 1, 'Trang một, đã sửa', at);
    expect([...archive.corrections.of('abc')]).toEqual([
      [1, 'Trang một, đã sửa'],
      [2, 'Trang hai'],
    ]);
    archive.corrections.set('abc', 2, null, at);
    expect(archive.corrections.of('abc').size).toBe(1);
    expect(archive.corrections.of('def').size).toBe(0);
  });
});
