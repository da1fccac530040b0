import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DepartmentMention } from '../../article/article.ts';
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts';
import type { DepartmentAct } from '../decisions/actions.ts';
import { type Archive, archivePath, openArchive } from '../open-archive.ts';
import { recordNaming } from '../testing/record-naming.ts';

const vocabulary = readVocabulary();
const now = new Date('2026-11-26T02:00:00Z');
const decider = { by: 'lan', at: now };

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-departments-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

type Named = Pick<DepartmentMention, 'name' | 'level' | 'parent'>;
let recorded = 0;
const record = (...departments: Named[]): string => recordNaming(archive, `${recorded++}`, { departments });
const resolve = () => archive.departments.resolve(vocabulary, now);
const decide = (act: DepartmentAct, articles: string[] = []) => {
  const { id } = archive.decisions.make({ subject: 'departments', ...act }, decider, articles);
  resolve();
  return id;
};
const undo = (id: number) => {
  archive.decisions.undo(id, decider);
  resolve();
};

function query<Row>(sql: string, ...values: unknown[]): Row[] {
  const db = new Database(archivePath(home), { readonly: true });
  try {
    return db.prepare<unknown[], Row>(sql).all(...values);
  } finally {
    db.close();
  }
}
const parentOf = (id: string) =>
  query<{ parent: string | null }>('SELECT parent_id AS parent FROM departments WHERE id = ?', id)[0]?.parent;
const levelOf = (id: string) =>
  query<{ level: string | null }>('SELECT level FROM departments WHERE id = ?', id)[0]?.level;
const withinOf = (article: string) => archive.articles.read(article)?.within.map(({ id }) => id);
const editionOf = (article: string) => archive.articles.read(article)?.edition;
const casesNow = () =>
  query<{ reason: string; first: string; second: string; sentence: string; settled: number | null }>(
    'SELECT reason, first_id AS first, second_id AS second, sentence, decision_id AS settled FROM review_cases ORDER BY id',
  );

describe('a body known from capitals alone', () => {
  const nameOf = (id: string) => query<{ name: string }>('SELECT name FROM departments WHERE id = ?', id)[0]?.name;

  it('is called as names are written once others tell how, and its articles are published again', () => {
    const article = record({ name: 'ĐẢNG BỘ TỈNH THUẬN GIANG' });
    resolve();
    expect(nameOf('dang-bo-tinh-thuan-giang')).toBe('ĐẢNG BỘ TỈNH THUẬN GIANG');
    const edition = editionOf(article);
    record({ name: 'Tỉnh ủy Thuận Giang' }, { name: 'Đảng bộ tỉnh' });
    expect(resolve().articles).toBeGreaterThan(0);
    expect(nameOf('dang-bo-tinh-thuan-giang')).toBe('Đảng bộ tỉnh Thuận Giang');
    expect(editionOf(article)).toBeGreaterThan(edition ?? 0);
    expect(resolve().articles).toBe(0);
  });
});

describe('the tree of bodies', () => {
  it('has each body under the one that most articles say it belongs to, which need not be named itself', () => {
    record({ name: 'Ban Tổ chức Huyện ủy', parent: 'Huyện ủy', level: 'district' });
    record(
      { name: 'Ban Tổ chức Huyện ủy', parent: 'Huyện ủy', level: 'district' },
      { name: 'Huyện ủy', parent: 'Tỉnh ủy' },
    );
    record({ name: 'Ban Tổ chức Huyện ủy', parent: 'Tỉnh ủy', level: 'province' });
    const article = record({ name: 'Ban Tổ chức Huyện ủy' });
    resolve();
    expect([parentOf('ban-to-chuc-huyen-uy'), levelOf('ban-to-chuc-huyen-uy')]).toEqual(['huyen-uy', 'district']);
    expect([parentOf('huyen-uy'), parentOf('tinh-uy'), levelOf('tinh-uy')]).toEqual(['tinh-uy', null, 'province']);
    expect(withinOf(article)).toEqual(['ban-to-chuc-huyen-uy', 'huyen-uy', 'tinh-uy']);
  });

  it('has a body in an article where that article says it belongs, and elsewhere where most say', () => {
    const [in1, in2, unsaid] = [
      record({ name: 'Đảng ủy xã', parent: 'Huyện ủy A' }),
      record({ name: 'Đảng ủy xã', parent: 'Huyện ủy B' }, { name: 'Huyện ủy B', parent: 'Tỉnh ủy' }),
      record({ name: 'Đảng ủy xã' }),
    ];
    record({ name: 'Đảng ủy xã', parent: 'Huyện ủy A' });
    resolve();
    expect(withinOf(in1)).toEqual(['dang-uy-xa', 'huyen-uy-a']);
    expect(withinOf(in2)).toEqual(['dang-uy-xa', 'huyen-uy-b', 'tinh-uy']);
    expect(withinOf(unsaid)).toEqual(['dang-uy-xa', 'huyen-uy-a']);
    decide({ action: 'place', details: { id: 'dang-uy-xa', parent: 'tinh-uy' } });
    for (const article of [in1, unsaid]) expect(withinOf(article)).toEqual(['dang-uy-xa', 'tinh-uy']);
  });

  it('calls a body as it is printed in small letters, once it is', () => {
    const headline = record({ name: 'ĐẢNG ỦY KHỐI', parent: 'TỈNH ỦY' });
    resolve();
    const before = editionOf(headline) ?? 0;
    record({ name: 'Đảng uỷ Khối', parent: 'Tỉnh ủy' });
    record({ name: 'ĐẢNG ỦY KHỐI' }, { name: 'Đảng ủy Khối' });
    resolve();
    expect(archive.articles.read(headline)?.within.map(({ name }) => name)).toEqual(['Đảng uỷ Khối', 'Tỉnh ủy']);
    expect(editionOf(headline)).toBe(before + 1);
  });

  it('has none above itself, whatever articles say', () => {
    record({ name: 'Sở A', parent: 'Sở B' });
    record({ name: 'Sở A', parent: 'Sở B' });
    record({ name: 'Sở B', parent: 'Sở C' });
    record({ name: 'Sở C', parent: 'Sở A' });
    record({ name: 'Sở D', parent: 'Sở D' });
    resolve();
    expect(['so-a', 'so-b', 'so-c', 'so-d'].map(parentOf)).toEqual(['so-b', 'so-c', null, null]);
    expect(archive.departments.listBroken()).toEqual([]);
  });

  it('is the same however often it is told, and sends again the articles alone that are found otherwise', () => {
    const [below, other] = [record({ name: 'Ban A', parent: 'Tỉnh ủy' }), record({ name: 'Sở B' })];
    expect(resolve()).toMatchObject({ articles: 2 });
    expect(resolve()).toEqual({ articles: 0, cases: 0, refused: [] });
    const before = [editionOf(below), editionOf(other)];
    record({ name: 'Tỉnh ủy', parent: 'Trung ương Đảng' });
    expect(resolve()).toMatchObject({ articles: 2 });
    expect([editionOf(below), editionOf(other)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    expect(withinOf(below)).toEqual(['ban-a', 'tinh-uy', 'trung-uong-dang']);
  });

  it('keeps nobody from writing as long as nothing has changed', () => {
    record({ name: 'Ban Dân vận Tỉnh ủy', parent: 'Tỉnh ủy' }, { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' });
    resolve();
    const other = new Database(archivePath(home));
    other.exec('BEGIN IMMEDIATE');
    expect(resolve()).toEqual({ articles: 0, cases: 0, refused: [] });
    other.exec('ROLLBACK');
    other.close();
  });

  it('does not listen to an article that is shown to nobody', () => {
    record({ name: 'Sở A', parent: 'Sở B' });
    const { identity } = query<{ identity: string }>('SELECT identity FROM articles')[0] ?? { identity: '' };
    archive.articles.stop(identity, now);
    resolve();
    expect(parentOf('so-a')).toBeNull();
  });
});

describe('a chain of bodies', () => {
  const [before, after] = ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'];
  const ids = ['ban-dan-van-tinh-uy', 'ban-tuyen-giao-va-dan-van-tinh-uy'];

  it('is what the vocabulary says of bodies that the archive knows, and goes when one of them goes', () => {
    const old = record({ name: before, parent: 'Tỉnh ủy' });
    resolve();
    expect(withinOf(old)).toEqual([ids[0], 'tinh-uy']);
    const young = record({ name: after, parent: 'Tỉnh ủy' });
    resolve();
    expect(withinOf(old)).toEqual([...ids, 'tinh-uy']);
    expect(withinOf(young)).toEqual([...ids, 'tinh-uy']);
    recordNaming(archive, `${recorded - 1}`, { text: 'Bài khác.' });
    resolve();
    expect(withinOf(old)).toEqual([ids[0], 'tinh-uy']);
  });

  it('goes when the vocabulary says it no more', () => {
    record({ name: before }, { name: after });
    resolve();
    const count = () => query('SELECT 1 FROM department_successions').length;
    expect(count()).toBe(1);
    archive.departments.resolve({ ...vocabulary, departments: { ...vocabulary.departments, successions: [] } }, now);
    expect(count()).toBe(0);
  });

  it('leads from a body to what it was before and became, and not to what became of it beside', () => {
    const closed = record({ name: 'Phòng K' });
    const successors = ['Phòng M', 'Phòng N'].map((name) => record({ name }));
    resolve();
    for (const to of ['phong-m', 'phong-n'])
      decide({ action: 'succeed', details: { from: 'phong-k', to, since: '2025-03' } });
    expect(withinOf(closed)).toEqual(['phong-k', 'phong-m', 'phong-n']);
    expect(successors.map(withinOf)).toEqual([
      ['phong-k', 'phong-m'],
      ['phong-k', 'phong-n'],
    ]);
  });

  it('has the bodies of a committee within what the committee became', () => {
    const article = record({ name: 'Tổ A', parent: 'Phòng K' });
    record({ name: 'Phòng M' });
    resolve();
    const id = decide({ action: 'succeed', details: { from: 'phong-k', to: 'phong-m' } });
    expect(withinOf(article)).toEqual(['phong-k', 'phong-m', 'to-a']);
    undo(id);
    expect(withinOf(article)).toEqual(['phong-k', 'to-a']);
  });

  it('says what staff decided in the place of what the vocabulary says', () => {
    record({ name: before }, { name: after });
    resolve();
    const row = () => query('SELECT since, decision_id AS decision FROM department_successions');
    expect(row()).toEqual([{ since: null, decision: null }]);
    const id = decide({ action: 'succeed', details: { from: ids[0] ?? '', to: ids[1] ?? '', since: '2025-02-20' } });
    expect(row()).toEqual([{ since: '2025-02-20', decision: id }]);
    undo(id);
    expect(row()).toEqual([{ since: null, decision: null }]);
  });
});

describe('what staff decided', () => {
  it('goes before what articles say, and back when it is undone', () => {
    const article = record({ name: 'Ban A', parent: 'Sở B', level: 'province' });
    record({ name: 'Sở C' });
    resolve();
    const id = decide({ action: 'place', details: { id: 'ban-a', parent: 'so-c', level: 'district' } });
    expect([parentOf('ban-a'), levelOf('ban-a'), withinOf(article)]).toEqual(['so-c', 'district', ['ban-a', 'so-c']]);
    const none = decide({ action: 'place', details: { id: 'ban-a', parent: null } });
    expect([parentOf('ban-a'), levelOf('ban-a')]).toEqual([null, 'district']);
    for (const decision of [none, id]) undo(decision);
    expect([parentOf('ban-a'), levelOf('ban-a')]).toEqual(['so-b', 'province']);
  });

  it('cannot put a body above itself', () => {
    record({ name: 'Sở A' }, { name: 'Sở B' }, { name: 'Sở C', parent: 'Sở B' });
    resolve();
    decide({ action: 'place', details: { id: 'so-a', parent: 'so-c' } });
    archive.decisions.make(
      { subject: 'departments', action: 'place', details: { id: 'so-c', parent: 'so-a' } },
      decider,
    );
    expect(resolve().refused).toEqual([2]);
    expect([parentOf('so-a'), parentOf('so-c')]).toEqual(['so-c', 'so-b']);
  });

  it('joins two bodies with what belongs to each, under one name and found by both ids', () => {
    const below = record({ name: 'Phòng A', parent: 'Sở Bé' });
    const named = record({ name: 'Sở Bê', parent: 'Tỉnh B' }, { name: 'Sở Bé' });
    resolve();
    const id = decide({ action: 'merge', details: { from: 'so-be', into: 'so-be-2' } });
    expect(archive.articles.read(named)).toMatchObject({
      ...{ departmentIds: ['so-be-2'], departmentFilterIds: ['so-be', 'so-be-2'] },
    });
    expect(withinOf(below)).toEqual(['phong-a', 'so-be', 'so-be-2', 'tinh-b']);
    expect(archive.articles.read(below)?.within.map(({ name }) => name)).toEqual(
      archive.articles
        .read(below)
        ?.within.map(({ id: one }) => (one.startsWith('so-be') ? nameOf('so-be-2') : nameOf(one))),
    );
    undo(id);
    expect(archive.articles.read(named)?.departmentIds).toHaveLength(2);
    expect(withinOf(below)?.filter((one) => one.startsWith('so-be'))).toHaveLength(1);
  });

  it('takes a hidden body from everywhere, and puts what belongs to it under what is above it', () => {
    const article = record({ name: 'Phòng A', parent: 'Sở B' }, { name: 'Sở B', parent: 'Tỉnh C' });
    resolve();
    const id = decide({ action: 'hide', details: { id: 'so-b' } });
    expect(parentOf('phong-a')).toBe('tinh-c');
    expect(archive.articles.read(article)).toMatchObject({
      ...{ departmentIds: ['phong-a'], departmentFilterIds: ['phong-a'] },
      article: { departments: [{ name: 'Phòng A' }] },
    });
    expect(withinOf(article)).toEqual(['phong-a', 'tinh-c']);
    undo(id);
    expect(withinOf(article)).toEqual(['phong-a', 'so-b', 'tinh-c']);
  });

  it('gives a name in some articles to another body, which survives that they are read again', () => {
    const [here, there] = [record({ name: 'Đảng ủy xã' }), record({ name: 'Đảng ủy xã' })];
    const own = archive.articles.departments.idOf('Đảng ủy xã Tân Lập');
    const id = decide({ action: 'assign', details: { from: 'dang-uy-xa', to: own } }, [there]);
    expect([here, there].map((one) => archive.articles.read(one)?.departmentIds)).toEqual([['dang-uy-xa'], [own]]);
    const again = recorded - 1;
    recordNaming(archive, `${again}`, { departments: [{ name: 'Sở A' }, { name: 'Đảng ủy xã' }] });
    resolve();
    expect(archive.articles.read(there)?.departmentIds).toEqual(['so-a', own]);
    undo(id);
    expect(archive.articles.read(there)?.departmentIds).toEqual(['so-a', 'dang-uy-xa']);
  });

  it('gives a body another name wherever it is found by it', () => {
    const article = record({ name: 'Phòng A', parent: 'Sở B' });
    resolve();
    const before = editionOf(article) ?? 0;
    decide({ action: 'rename', details: { id: 'so-b', name: 'Sở B tỉnh' } });
    expect(archive.articles.read(article)?.within).toContainEqual({ id: 'so-b', name: 'Sở B tỉnh' });
    expect(editionOf(article)).toBe(before + 1);
  });
});

const nameOf = (id: string) => query<{ name: string }>('SELECT name FROM departments WHERE id = ?', id)[0]?.name;

describe('the review queue', () => {
  it('asks about a body of which articles name two parents about equally often, with the sentence, until one is chosen', () => {
    const [first, second] = ['Đảng ủy xã của Chi cục A họp.', 'Hôm qua, 5/3. Đảng ủy xã của Sở B họp. Rồi về.'];
    for (const [at, text] of [first, first, second].entries())
      recordNaming(archive, `p${at}`, {
        text,
        departments: [
          {
            ...{ name: 'Đảng ủy xã', parent: text === first ? 'Chi cục A' : 'Sở B' },
            mentions: [{ block: 0, start: text.indexOf('Đảng'), end: text.indexOf('Đảng') + 10 }],
          },
        ],
      });
    expect(resolve().cases).toBe(1);
    expect(casesNow()).toEqual([
      {
        ...{ reason: 'two-parents', first: 'dang-uy-xa', second: 'so-b', settled: null },
        sentence: 'Đảng ủy xã của Sở B họp.',
      },
    ]);
    const id = decide({ action: 'place', details: { id: 'dang-uy-xa', parent: 'chi-cuc-a' } });
    expect(casesNow().map(({ settled }) => settled)).toEqual([id]);
    undo(id);
    expect(casesNow().map(({ settled }) => settled)).toEqual([null]);
  });

  it('asks once about a body, however many parents articles name', () => {
    for (const parent of ['Chi cục A', 'Chi cục A', 'Sở B', 'Trường C']) record({ name: 'Đảng ủy xã', parent });
    expect(resolve().cases).toBe(1);
    decide({ action: 'apart', details: { first: 'dang-uy-xa', second: 'so-b' } });
    expect(casesNow()).toMatchObject([{ second: 'so-b', settled: 1 }]);
  });

  it('asks about two names under one parent that differ by the accents of a word, until they are one', () => {
    record({ name: 'Chi cục Lâm Hà', parent: 'Sở B' });
    record({ name: 'Chi cục Lâm Hà', parent: 'Sở B' }, { name: 'Chi cục Lâm Hạ', parent: 'Sở B' });
    record({ name: 'Chi cục Lẫm Hạ', parent: 'Sở C' });
    resolve();
    expect(casesNow()).toMatchObject([
      { reason: 'similar-names', first: 'chi-cuc-lam-ha', second: 'chi-cuc-lam-ha-2', sentence: 'Đồng chí dự.' },
    ]);
    decide({ action: 'merge', details: { from: 'chi-cuc-lam-ha-2', into: 'chi-cuc-lam-ha' } });
    expect(casesNow().map(({ settled }) => settled)).toEqual([1]);
  });

  it('names another article where the one named says it no more', () => {
    record({ name: 'Đảng ủy xã', parent: 'Chi cục A' });
    const paths = ['x', 'y'];
    const ids = paths.map((path) =>
      recordNaming(archive, path, {
        text: `Bài ${path}.`,
        departments: [{ name: 'Đảng ủy xã', parent: 'Sở B' }],
      }),
    );
    record({ name: 'Đảng ủy xã', parent: 'Chi cục A' });
    resolve();
    const [first = ''] = ids.toSorted();
    const sentence = () => casesNow().map((found) => found.sentence);
    expect(sentence()).toEqual([`Bài ${paths[ids.indexOf(first)]}.`]);
    recordNaming(archive, paths[ids.indexOf(first)] ?? '', { text: 'Bài khác.' });
    expect(resolve().cases).toBe(0);
    expect(sentence()).toEqual([`Bài ${paths[1 - ids.indexOf(first)]}.`]);
  });

  it('takes back what has become certain', () => {
    record({ name: 'Chi cục Lâm Hà' }, { name: 'Chi cục Lâm Hạ' });
    resolve();
    expect(casesNow()).toHaveLength(1);
    recordNaming(archive, `${recorded - 1}`, { departments: [{ name: 'Chi cục Lâm Hà' }] });
    resolve();
    expect(casesNow()).toEqual([]);
  });
});

describe('a purge', () => {
  it('leaves no decision that named a body to the articles that are gone, and keeps those about others', () => {
    const purged = record({ name: 'Đảng ủy xã' });
    record({ name: 'Đảng ủy xã' }, { name: 'Sở A' });
    const own = archive.articles.departments.idOf('Đảng ủy xã Kín');
    decide({ action: 'assign', details: { from: 'dang-uy-xa', to: own } }, [purged]);
    decide({ action: 'place', details: { id: 'dang-uy-xa', parent: 'so-a' } });
    archive.purges.purge([purged], { decision: 'Quyết định 15-QĐ/VPTU', now });
    resolve();
    expect(archive.decisions.list('departments').map(({ action }) => action)).toEqual(['place']);
    expect(parentOf('dang-uy-xa')).toBe('so-a');
  });

  it('leaves nothing of bodies that only the purged article knew, and sends again what was found by them', () => {
    const kept = record({ name: 'Phòng A' });
    const purged = record({ name: 'Phòng A', parent: 'Sở Kín' }, { name: 'Ban Kín', parent: 'Sở Kín' });
    resolve();
    expect(withinOf(kept)).toEqual(['phong-a', 'so-kin']);
    const before = editionOf(kept) ?? 0;
    archive.purges.purge([purged], { decision: 'Quyết định 15-QĐ/VPTU', now });
    expect(withinOf(kept)).toEqual(['phong-a']);
    expect(editionOf(kept)).toBeGreaterThan(before);
    const everything = query<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").flatMap(
      ({ name }) => query(`SELECT * FROM "${name}"`).map((row) => JSON.stringify(row)),
    );
    expect(everything.filter((row) => /kín|-kin/i.test(row))).toEqual([]);
    expect(resolve()).toMatchObject({ articles: 0 });
  });
});
