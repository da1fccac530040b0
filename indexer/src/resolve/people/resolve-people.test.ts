import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { recordNaming } from '@tra-cuu/data/archive/testing/record-naming';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolvePeople } from './resolve-people.ts';

const now = () => new Date('2026-03-01T00:00:00Z');
const signal = new AbortController().signal;

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-resolve-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const post = (title: string, body: string) => [{ title: `${title} ${body}`, body }];
const secretary = post('Bí thư', 'Huyện ủy Hải Đông');
const director = post('Giám đốc', 'Bệnh viện Đa khoa Phú Lâm');
const record = (day: string, positions: { title: string; body: string }[], name = 'Lê Văn An') =>
  recordNaming(archive, day, { day, text: `Đồng chí ${name} dự.`, officials: [{ name, positions }] });
const personOf = (id: string) => archive.articles.read(id)?.officialIds[0];
const editionOf = (id: string) => archive.articles.read(id)?.edition;

describe('telling people apart', () => {
  it('leaves an article alone whose person stays, and publishes again one that shows another', async () => {
    const first = record('2010-01-05', secretary);
    await resolvePeople(archive, { now, signal });
    expect([personOf(first), editionOf(first)]).toEqual(['le-van-an', 1]);
    const second = record('2010-05-05', director);
    record('2011-01-05', secretary);
    await resolvePeople(archive, { now, signal });
    expect([personOf(first), editionOf(first)]).toEqual(['le-van-an', 1]);
    expect([personOf(second), editionOf(second)]).toEqual(['le-van-an-2', 2]);
    await resolvePeople(archive, { now, signal });
    expect(editionOf(second)).toBe(2);
  });

  it('makes two one again, under the id of the one who was named more, when the contradiction is gone', async () => {
    const ids = [record('2010-01-05', secretary), record('2010-05-05', director), record('2011-01-05', secretary)];
    await resolvePeople(archive, { now, signal });
    expect(ids.map(personOf)).toEqual(['le-van-an', 'le-van-an-2', 'le-van-an']);
    expect(archive.reviews.list('officials')).toHaveLength(1);
    archive.purges.purge([ids[2] ?? ''], { decision: 'QĐ 15', now: now() });
    await resolvePeople(archive, { now, signal });
    expect(ids.slice(0, 2).map(personOf)).toEqual(['le-van-an', 'le-van-an']);
    expect(archive.reviews.list('officials')).toEqual([]);
  });

  it('never gives the id of somebody to another who comes later, however many articles name that one', async () => {
    const first = record('2010-01-05', secretary);
    record('2012-01-05', secretary);
    await resolvePeople(archive, { now, signal });
    const many = Array.from({ length: 9 }, (_, at) => record(`2011-0${at + 1}-05`, director));
    await resolvePeople(archive, { now, signal });
    expect(personOf(first)).toBe('le-van-an');
    expect(new Set(many.map(personOf))).toEqual(new Set(['le-van-an-2']));
  });

  it('keeps apart whom staff decided about when articles contradict each other no more, and tells new mentions alone', async () => {
    const ids = [record('2010-01-05', secretary), record('2010-05-05', director), record('2011-01-05', secretary)];
    await resolvePeople(archive, { now, signal });
    const act = { action: 'apart' as const, details: { first: 'le-van-an', second: 'le-van-an-2' } };
    const decision = archive.decisions.make({ subject: 'officials', ...act }, { by: 'lan', at: now() });
    archive.purges.purge([ids[2] ?? ''], { decision: 'QĐ 15', now: now() });
    const more = [
      record('2014-01-05', director),
      record('2015-01-05', secretary),
      record('2010-06-05', post('Chủ tịch', 'UBND xã Tân Lập')),
    ];
    await resolvePeople(archive, { now, signal });
    expect([...ids.slice(0, 2), ...more].map(personOf)).toEqual([
      ...['le-van-an', 'le-van-an-2', 'le-van-an-2', 'le-van-an'],
      expect.stringMatching(/^le-van-an(-\d)?$/),
    ]);
    archive.decisions.undo(decision.id, { by: 'lan', at: now() });
    archive.people.unresolve(['lê văn an']);
    await resolvePeople(archive, { now, signal });
    expect(archive.people.listUntold()).toEqual([]);
  });

  it('raises a case for two names a letter apart with one post, and none for others', async () => {
    record('2010-01-05', secretary);
    record('2011-01-05', secretary, 'Lê Văn Ân');
    record('2012-01-05', director, 'Lê Vân An');
    await resolvePeople(archive, { now, signal });
    expect(archive.reviews.list('officials')).toMatchObject([
      {
        reason: 'spelling',
        first: 'le-van-an',
        second: 'le-van-an-2',
        sentence: expect.stringMatching(/^Đồng chí Lê Văn/),
      },
    ]);
    const act = { action: 'merge' as const, details: { from: 'le-van-an-2', into: 'le-van-an' } };
    archive.decisions.make({ subject: 'officials', ...act }, { by: 'lan', at: now() });
    expect(archive.reviews.list('officials')).toEqual([]);
  });

  it('goes on where it was stopped', async () => {
    const names = Array.from(
      { length: 230 },
      (_, at) => `Lê Văn ${String.fromCharCode(65 + (at % 20))}${'abcdefghiklm'[Math.floor(at / 20)]}`,
    );
    recordNaming(archive, 'many', { officials: names.map((name) => ({ name })) });
    const stop = new AbortController();
    await resolvePeople(archive, { now, signal: stop.signal, onProgress: () => stop.abort() });
    expect(archive.people.countUnresolved()).toBe(30);
    archive.close();
    archive = openArchive(home);
    await resolvePeople(archive, { now, signal });
    expect(archive.people.countUnresolved()).toBe(0);
    expect(archive.people.listUntold()).toEqual([]);
  });
});
