import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, archivePath, openArchive } from '@tra-cuu/data/archive/open-archive';
import { toCdxjPath } from '@tra-cuu/data/archive/warc/cdxj';
import { warcFolder } from '@tra-cuu/data/archive/warc/warc-files';
import { type ArticleIdentity, toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { publish } from '../publish/publish.ts';
import { examine } from './examine.ts';
import { mend } from './mend.ts';

const home = mkdtempSync(join(tmpdir(), 'tra-cuu-doctor-'));
const rules = loadReadingRules();
const recipe = createIndexRecipe(rules.vocabulary);
const now = () => new Date('2024-08-01T00:00:00Z');
const signal = new AbortController().signal;
let archive: Archive;
let engine: Engine;

const identityOf = (name: string): ArticleIdentity => ({ kind: 'file', collection: 'test', path: name });
const idOf = (name: string): string => toArticleId(identityOf(name));
const file = (name: string, text: string): FoundDocument => ({
  identity: identityOf(name),
  ...{ place: null, externalId: null, address: name, contentType: null, site: null },
  ...{ bytes: Buffer.from(text), mediaType: 'text/plain', visibility: 'internal', problem: null },
});
const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

beforeAll(async () => {
  archive = openArchive(home);
  engine = await openEngine({ home });
  const documents = names.map((name) =>
    file(name, `Hội nghị ${name}\n\nSáng 5/3/2019, đồng chí Lê Văn An, Bí thư, dự.`),
  );
  await ingest(archive, documents, rules, now());
  await publishNow();
  archive.warc.writeIndexes('all');
});
afterAll(async () => {
  await engine.close();
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const publishNow = () =>
  publish(archive, engine.client(), {
    ...{ recipe, vocabulary: rules.vocabulary, rebuild: false, now, onProgress: () => undefined, signal },
  });
const examineNow = () =>
  examine(archive, { home, rules, recipe, client: engine.client(), now, onProgress: () => undefined, signal });
const problems = async (): Promise<string[]> =>
  (await examineNow()).findings.map(({ part, subject, problem }) => `${part}: ${subject} ${problem}`);

/** What a fault of the disk would do, or someone with another program. */
function damage(sql: string, ...values: unknown[]): void {
  const db = new Database(archivePath(home));
  db.pragma('foreign_keys = OFF');
  db.prepare(sql).run(...values);
  db.close();
}

async function mendAll(): Promise<void> {
  const { left } = await mend((await examineNow()).findings);
  expect(left).toEqual([]);
  await publishNow();
}

describe('the doctor', () => {
  it('finds nothing wrong with a sound archive, and says how much was examined', async () => {
    expect(await examineNow()).toEqual({
      ...{ examined: { database: 0, originals: expect.any(Number), articles: 4, index: 4 }, findings: [] },
    });
  });

  it('finds an article that has been changed behind its back, and reads it again', async () => {
    damage(
      `UPDATE revisions SET article = replace(article, 'Bí thư', 'Phó Bí thư') WHERE article_id = ?`,
      idOf('a.txt'),
    );
    expect(await problems()).toEqual([
      `articles: article ${idOf('a.txt')}, revision 1 is not what was recorded`,
      `index: article ${idOf('a.txt')} is not in the index as it is in the archive`,
    ]);
    await mendAll();
    expect(await problems()).toEqual([]);
    expect(archive.articles.read(idOf('a.txt'))?.article.blocks[0]?.text).toContain('An, Bí thư');
    expect(archive.revisions.list(idOf('a.txt'))).toHaveLength(1);
  });

  it('finds an article that is no JSON any more, and one that names people whom the archive does not list', async () => {
    damage(`UPDATE revisions SET article = '{' WHERE article_id = ?`, idOf('b.txt'));
    damage('DELETE FROM official_mentions WHERE article_id = ?', idOf('c.txt'));
    const found = (await problems()).filter((problem) => problem.startsWith('articles'));
    expect(found).toHaveLength(2);
    expect(found.join()).toMatch(/cannot be read: .*JSON/);
    expect(found.join()).toMatch(/names people or bodies that the archive does not list/);
    // What is broken is no search document: publishing and the rest of the examination go on.
    await mendAll();
    expect(await problems()).toEqual([]);
  });

  it('finds bodies that stand above themselves or under none that is shown, and tells anew where they stand', async () => {
    await ingest(
      archive,
      [file('c.txt', 'Tin\n\nBan Tổ chức Tỉnh ủy, Ban Nội chính Tỉnh ủy và Văn phòng Tỉnh ủy họp.')],
      rules,
      now(),
    );
    archive.departments.resolve(rules.vocabulary, now());
    await publishNow();
    expect(await problems()).toEqual([]);
    damage(`UPDATE departments SET parent_id = id WHERE id = 'ban-to-chuc-tinh-uy'`);
    damage(`UPDATE departments SET hidden = 1 WHERE id = 'van-phong-tinh-uy'`);
    damage(`UPDATE departments SET parent_id = 'van-phong-tinh-uy' WHERE id = 'ban-noi-chinh-tinh-uy'`);
    expect((await problems()).filter((problem) => problem.startsWith('database'))).toEqual([
      'database: body ban-to-chuc-tinh-uy belongs to a body that belongs to it',
      'database: body ban-noi-chinh-tinh-uy belongs to a body that is not shown',
    ]);
    damage(`UPDATE departments SET hidden = 0`);
    damage(`DELETE FROM department_within WHERE within_id = 'van-phong-tinh-uy'`);
    expect((await problems()).filter((problem) => problem.includes('van-phong'))).toEqual([
      'database: body van-phong-tinh-uy is named by articles that are not found by it yet',
    ]);
    await mendAll();
    expect(await problems()).toEqual([]);
  });

  it('finds what the index lacks, has otherwise, and has too much, and sends or takes away that alone', async () => {
    const index = engine.client().index(servedIndex);
    await index.deleteDocument(idOf('a.txt')).waitTask();
    await index.updateDocuments([{ id: idOf('b.txt'), title: 'Tiêu đề khác' }], { primaryKey: 'id' }).waitTask();
    await index.addDocuments([{ id: 'stranger', title: 'Người lạ' }]).waitTask();
    expect((await problems()).sort()).toEqual(
      [
        ...[`index: article ${idOf('a.txt')} is not in the index`],
        `index: article ${idOf('b.txt')} is not in the index as it is in the archive`,
        'index: article stranger is in the index and not in the archive',
      ].sort(),
    );
    const { left } = await mend((await examineNow()).findings);
    expect(left).toEqual([]);
    expect(await publishNow()).toMatchObject({ sent: 2, total: 4 });
    expect(await problems()).toEqual([]);
  });

  it('finds a capture that was kept and never read, and reads it', async () => {
    damage("UPDATE captures SET outcome = 'pending', derived_by = NULL WHERE address = 'd.txt'");
    expect(await problems()).toEqual(['originals: d.txt has been kept and not read yet']);
    await mendAll();
    expect(await problems()).toEqual([]);
  });

  it('finds rows that refer to nothing, and says that a person must look', async () => {
    damage(
      'INSERT INTO aliases VALUES (?, ?, ?, ?)',
      'x',
      toIdentityText(identityOf('x')),
      'nowhere',
      now().toISOString(),
    );
    const { findings } = await examineNow();
    expect(findings).toMatchObject([
      { part: 'database', problem: 'a row of aliases refers to one of articles that is not there' },
    ]);
    expect((await mend(findings)).left).toHaveLength(1);
    damage("DELETE FROM aliases WHERE id = 'x'");
  });

  it('finds an original that has changed on the disk, and says that a backup is needed', async () => {
    const { name } = archive.warc.list()[0] ?? { name: '' };
    const path = join(warcFolder(home), name);
    const sound = readFileSync(path);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const changed = Buffer.from(sound);
      const place = Math.floor(changed.length * share);
      changed.fill(0, place, place + 40);
      writeFileSync(path, changed);
      expect((await problems()).join('\n')).toMatch(/^originals: warc\/.*, the record at \d+, cannot be read/m);
      expect((await mend((await examineNow()).findings)).left.length).toBeGreaterThan(0);
    }
    writeFileSync(path, sound);
    expect(await problems()).toEqual([]);
  });

  it('finds WARC files that are short, too long, missing, without an index, or unknown', async () => {
    const { name } = archive.warc.list()[0] ?? { name: '' };
    const path = join(warcFolder(home), name);
    const sound = readFileSync(path);
    writeFileSync(path, Buffer.concat([sound, Buffer.from('rest')]));
    writeFileSync(join(warcFolder(home), 'other.warc.gz'), '');
    expect(await problems()).toEqual([
      `originals: warc/${name} ends in the rest of a write that failed`,
      'originals: warc/other.warc.gz is not known to the archive',
    ]);
    await mend((await examineNow()).findings);
    rmSync(join(warcFolder(home), 'other.warc.gz'));
    expect(readFileSync(path)).toEqual(sound);
    writeFileSync(path, sound.subarray(0, -10));
    expect((await problems()).length).toBeGreaterThan(1);
    expect((await problems())[0]).toBe(
      `originals: warc/${name} has ${sound.length - 10} bytes of the ${sound.length} that were written`,
    );
    rmSync(path);
    expect((await problems())[0]).toBe(`originals: warc/${name} is missing`);
    writeFileSync(path, sound);
    rmSync(toCdxjPath(path), { force: true });
    expect(await problems()).toEqual([`originals: warc/${name} has no index (CDXJ)`]);
    await mend((await examineNow()).findings);
    expect(await problems()).toEqual([]);
  });
});
