import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { createBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';

const child = fileURLToPath(new URL('./testing/keep-writing.ts', import.meta.url));
const rules = loadReadingRules();
const now = new Date('2026-03-01T00:00:00Z');
let folder: string;
let home: string;
let target: string;
let archive: Archive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-backup-'));
  [home, target] = [join(folder, 'home'), join(folder, 'a.tar')];
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const found = (name: string, text = `Bài về ${name}\n\nNội dung của ${name}, viết ngày 5/3/2019.`): FoundDocument => ({
  identity: { kind: 'file', collection: 'Văn bản', path: name },
  ...{ place: null, externalId: null, address: name, contentType: null, site: null },
  ...{ bytes: Buffer.from(text), mediaType: 'text/plain', visibility: 'public', problem: null },
});
const add = (...names: string[]) =>
  ingest(
    archive,
    names.map((name) => found(name)),
    rules,
    now,
  );
const backup = (force = false) =>
  createBackup(home, target, { force, now, onProgress: () => undefined, signal: new AbortController().signal });
const restore = (path: string, to: string, given: { replace?: boolean; tombstones?: string } = {}) =>
  restoreBackup(path, to, { replace: false, now, onProgress: () => undefined, ...given });
const contentOf = (from: Archive) =>
  from.inventory
    .listCaptures(0, 1000)
    .map(({ id, identity, sha256 }) => [identity, sha256, from.captures.readOriginal(id)?.toString()]);
const inOther = <Result>(path: string, work: (other: Archive) => Result): Result => {
  const other = openArchive(path);
  try {
    return work(other);
  } finally {
    other.close();
  }
};

describe('a backup', () => {
  it('is one file, from which the archive is made again with everything', async () => {
    await add('a', 'b', 'c');
    archive.generations.serve(archive.generations.begin('settings', now).number);
    archive.generations.markPublished(
      1,
      archive.articles.listIds('public').map((id) => ({ id, edition: 1 })),
    );
    expect(await backup()).toMatchObject({ articles: 3, captures: 3 });
    expect(execFileSync('tar', ['-tf', target], { encoding: 'utf8' })).toMatch(
      /^archive\.db\nwarc\/tra-cuu-\w+-00001\.warc\.gz\nmanifest\.json\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(['a.tar', 'home']);
    const other = join(folder, 'other');
    expect(await restore(target, other)).toMatchObject({ purgedCaptures: 0, replaced: null });
    inOther(other, (restored) => {
      expect(contentOf(restored)).toEqual(contentOf(archive));
      expect(restored.articles.listIds('public')).toEqual(archive.articles.listIds('public'));
      expect(restored.generations.served()).toBeNull();
    });
    expect(readdirSync(other).sort()).toEqual(['archive.db', 'tombstones.jsonl', 'warc']);
    expect(readdirSync(join(other, 'warc'))).toHaveLength(2);
  });

  it('does not take the place of a file that is there, unless told to', async () => {
    await add('a');
    writeFileSync(target, 'something');
    await expect(backup()).rejects.toThrow(/is there already: .*--force/);
    expect(readFileSync(target, 'utf8')).toBe('something');
    await backup(true);
    expect(statSync(target).size).toBeGreaterThan(1_000);
  });

  it('is of one moment, whatever another process writes meanwhile', async () => {
    await add('a');
    const writer = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', child, home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    try {
      for (const name of ['1', '2', '3']) {
        const made = await createBackup(home, join(folder, name), {
          force: false,
          now,
          onProgress: () => undefined,
          signal: new AbortController().signal,
        });
        const other = join(folder, `home-${name}`);
        await restore(join(folder, name), other);
        inOther(other, (restored) => {
          expect(contentOf(restored)).toHaveLength(made.captures);
          expect(restored.articles.count().articles).toBe(made.articles);
        });
      }
    } finally {
      writer.kill('SIGKILL');
    }
  });

  it('that is stopped leaves nothing behind', async () => {
    await add('a');
    const abort = new AbortController();
    abort.abort();
    await expect(
      createBackup(home, target, { force: false, now, onProgress: () => undefined, signal: abort.signal }),
    ).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['home']);
  });
});

describe('a backup that is damaged', () => {
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['without its end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3_000)],
    ['changed', (bytes: Buffer) => bytes.fill(0x41, bytes.length - 6_000, bytes.length - 5_990)],
    ['something else', () => Buffer.from('đây không phải bản sao lưu '.repeat(100))],
    ['empty', () => Buffer.alloc(0)],
  ])('changes nothing (%s)', async (_, harm) => {
    await add('a', 'b');
    await backup();
    writeFileSync(target, harm(readFileSync(target)));
    const before = contentOf(archive);
    archive.close();
    await expect(restore(target, home, { replace: true })).rejects.toThrow(/nothing has been changed/i);
    await expect(restore(target, join(folder, 'other'))).rejects.toThrow(/a\.tar/);
    archive = openArchive(home);
    expect(contentOf(archive)).toEqual(before);
    expect(existsSync(join(folder, 'other', 'archive.db'))).toBe(false);
    expect(readdirSync(join(folder, 'other'))).toEqual([]);
  });

  it('writes nothing outside the folder', async () => {
    await add('a');
    const evil = join(folder, 'evil');
    mkdirSync(evil);
    writeFileSync(join(evil, 'x'), 'x');
    execFileSync('tar', ['-cPf', target, '--transform', 's,^x$,../escaped,', '-C', evil, 'x']);
    await expect(restore(target, join(folder, 'other'))).rejects.toThrow(/which no backup does/);
    expect(existsSync(join(folder, 'escaped'))).toBe(false);
    expect(existsSync(join(folder, 'other', 'escaped'))).toBe(false);
  });
});

describe('restoring', () => {
  it('takes no folder that holds something, and with --replace puts it aside', async () => {
    await add('a');
    await backup();
    await add('b');
    await expect(restore(target, home)).rejects.toThrow(/is not empty \(archive\.db.*--replace/);
    await expect(restore(target, home, { replace: true })).rejects.toThrow(/is in use: stop the server/);
    archive.close();
    const { replaced } = await restore(target, home, { replace: true });
    expect(replaced).toBe(join(home, 'replaced-20260301000000'));
    expect(inOther(home, (restored) => restored.articles.count().articles)).toBe(1);
    expect(inOther(replaced ?? '', (old) => contentOf(old))).toHaveLength(2);
    archive = openArchive(home);
  });

  it('purges again what has been purged since, by the tombstones of the folder or those given', async () => {
    await add('con tàu Bình Minh', 'b');
    await backup();
    const [id] = archive.articles
      .listIds('public')
      .filter((one) => archive.articles.read(one)?.article.title.includes('Bình Minh'));
    archive.purges.purge([id ?? ''], { decision: 'QĐ 15', now });
    copyFileSync(join(home, 'tombstones.jsonl'), join(folder, 'stones'));
    archive.close();
    expect(await restore(target, home, { replace: true })).toMatchObject({ purgedCaptures: 1 });
    expect(await restore(target, join(folder, 'other'), { tombstones: join(folder, 'stones') })).toMatchObject({
      purgedCaptures: 1,
    });
    for (const path of [home, join(folder, 'other')])
      inOther(path, (restored) => {
        expect(restored.articles.count().articles).toBe(1);
        expect(readFileSync(join(path, 'archive.db')).includes('Bình Minh')).toBe(false);
      });
    archive = openArchive(home);
    expect(await add('con tàu Bình Minh')).toMatchObject([{ outcome: 'unreadable', problem: { reason: 'purged' } }]);
    await expect(restore(target, join(folder, 'third'), { tombstones: target })).rejects.toThrow(/is no tombstone/);
  });
});
