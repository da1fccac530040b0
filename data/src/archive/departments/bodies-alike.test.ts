import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts';
import type { OwnName, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { DepartmentAct } from '../decisions/actions.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { type Naming, recordNaming } from '../testing/record-naming.ts';

const shipped = readVocabulary();
const now = new Date('2026-11-26T02:00:00Z');
const decider = { by: 'lan', at: now };

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-alike-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

let recorded = 0;
const record = (names: string | string[], rest: Naming = {}): string =>
  recordNaming(archive, `${recorded++}`, { ...rest, departments: [names].flat().map((name) => ({ name })) });
const resolve = (vocabulary: Vocabulary = shipped) => archive.departments.resolve(vocabulary, now);
const withOwn = (...own: OwnName[]): Vocabulary => ({ ...shipped, departments: { ...shipped.departments, own } });
const decide = (act: DepartmentAct) => archive.decisions.make({ subject: 'departments', ...act }, decider).id;
const bodiesOf = (article: string) => archive.articles.read(article)?.departmentIds;
const filtersOf = (article: string) => archive.articles.read(article)?.departmentFilterIds;
const namesOf = (article: string) => archive.articles.read(article)?.departmentNames;
const shown = () =>
  archive.departments
    .list()
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ id, articles }) => [id, articles]);
const editionOf = (article: string) => archive.articles.read(article)?.edition;

describe('spellings of a name', () => {
  it('are one body, shown by the full name that most articles print, and found by the ids of all', () => {
    const short = record(['UBND tỉnh', 'Sở Nội vụ']);
    record('UBND tỉnh');
    record('ỦY BAN NHÂN DÂN TỈNH');
    const full = record('Ủy ban nhân dân tỉnh');
    resolve();
    expect([short, full].map(namesOf)).toEqual([['Ủy ban nhân dân tỉnh', 'Sở Nội vụ'], ['Ủy ban nhân dân tỉnh']]);
    expect(bodiesOf(short)).toEqual(['uy-ban-nhan-dan-tinh', 'so-noi-vu']);
    expect(filtersOf(full)).toEqual(['ubnd-tinh', 'uy-ban-nhan-dan-tinh']);
    expect(shown()).toEqual([
      ['uy-ban-nhan-dan-tinh', 4],
      ['so-noi-vu', 1],
    ]);
  });

  it('of which none is full are shown by the one that most articles print', () => {
    const article = record('UBMTTQ tỉnh');
    for (const name of ['UB MTTQ tỉnh', 'Ủy ban MTTQ tỉnh', 'Ủy ban MTTQ tỉnh']) record(name);
    resolve();
    expect(namesOf(article)).toEqual(['Ủy ban MTTQ tỉnh']);
  });

  it('are told once: done again it changes nothing, and a new one is sent with the articles of the others', () => {
    const article = record('UBND tỉnh');
    resolve();
    expect(resolve()).toEqual({ articles: 0, cases: 0, refused: [] });
    const before = editionOf(article) ?? 0;
    resolve();
    expect(editionOf(article)).toBe(before);
    record('Ủy ban nhân dân tỉnh');
    resolve();
    expect(editionOf(article)).toBeGreaterThan(before);
    expect(archive.departments.listBroken()).toEqual([]);
    expect(archive.decisions.listUnapplied('departments')).toEqual([]);
  });

  it('keep their ids when the vocabulary says no more that they are one, and when it says so again', () => {
    const [short, full] = [record('UBND tỉnh'), record('Ủy ban nhân dân tỉnh')];
    resolve();
    resolve({ ...shipped, abbreviations: shipped.abbreviations.filter(({ short: letters }) => letters !== 'UBND') });
    expect([short, full].map(bodiesOf)).toEqual([['ubnd-tinh'], ['uy-ban-nhan-dan-tinh']]);
    resolve();
    expect([short, full].map(bodiesOf)).toEqual([['uy-ban-nhan-dan-tinh'], ['uy-ban-nhan-dan-tinh']]);
  });

  it('are two where staff say so, and one again when that is undone', () => {
    const [short, full] = [record('UBND tỉnh'), record('Ủy ban nhân dân tỉnh')];
    resolve();
    const id = decide({ action: 'apart', details: { first: 'ubnd-tinh', second: 'uy-ban-nhan-dan-tinh' } });
    resolve();
    expect([short, full].map(bodiesOf)).toEqual([['ubnd-tinh'], ['uy-ban-nhan-dan-tinh']]);
    archive.decisions.undo(id, decider);
    expect(bodiesOf(short)).toEqual(['uy-ban-nhan-dan-tinh']);
  });

  it('have one history of decisions, whichever of them was named', () => {
    const [short, other] = [record('UBND tỉnh'), record('Chính quyền tỉnh')];
    resolve();
    decide({ action: 'merge', details: { from: 'chinh-quyen-tinh', into: 'ubnd-tinh' } });
    decide({ action: 'rename', details: { id: 'ubnd-tinh', name: 'UBND tỉnh Thuận Giang' } });
    record('Ủy ban nhân dân tỉnh');
    resolve();
    expect([short, other].map(bodiesOf)).toEqual([['uy-ban-nhan-dan-tinh'], ['uy-ban-nhan-dan-tinh']]);
    expect(namesOf(other)).toEqual(['UBND tỉnh Thuận Giang']);
    decide({ action: 'hide', details: { id: 'ubnd-tinh' } });
    expect([short, other].map(bodiesOf)).toEqual([[], []]);
    expect(() => decide({ action: 'merge', details: { from: 'ubnd-tinh', into: 'uy-ban-nhan-dan-tinh' } })).toThrow(
      'they are one',
    );
  });

  it('follow one another as one', () => {
    record(['Sở GTVT', 'Sở Xây dựng']);
    record('Sở Giao thông vận tải');
    resolve();
    expect(archive.departments.listSuccessions().some(({ toId }) => toId === 'so-xay-dung')).toBe(true);
    const article = record('Sở Xây dựng');
    resolve();
    expect(archive.articles.read(article)?.within.map(({ id }) => id)).toEqual([
      ...['so-giao-thong-van-tai', 'so-gtvt', 'so-xay-dung'],
    ]);
  });

  it('are purged with the articles that print them, and the others stay', () => {
    const [short, full] = [record('UBND tỉnh'), record('Ủy ban nhân dân tỉnh')];
    resolve();
    archive.purges.purge([full], { decision: 'Quyết định 15-QĐ/VPTU', now });
    expect(bodiesOf(short)).toEqual(['ubnd-tinh']);
    expect(archive.departments.list().map(({ id }) => id)).toEqual(['ubnd-tinh']);
    resolve();
    expect(archive.departments.listBroken()).toEqual([]);
  });
});

describe('what the office calls by a short name', () => {
  it('is the full body at all times where no time is said, as are those whose names end so', () => {
    const articles = [record('Tỉnh ủy'), record('Ban Tổ chức Tỉnh ủy', { day: '2004-05-06' })];
    record(['Tỉnh ủy Thuận Giang', 'Ban Tổ chức Tỉnh ủy Thuận Giang']);
    resolve(withOwn({ short: 'Tỉnh ủy', name: 'Tỉnh ủy Thuận Giang' }));
    expect(articles.map(bodiesOf)).toEqual([['tinh-uy-thuan-giang'], ['ban-to-chuc-tinh-uy-thuan-giang']]);
    expect(filtersOf(articles[0] ?? '')).toEqual(['tinh-uy', 'tinh-uy-thuan-giang']);
  });

  const early = { short: 'Đảng ủy Khối', name: 'Đảng ủy Khối các cơ quan tỉnh', until: '2019-09' };
  const late = { short: 'Đảng ủy Khối', name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', since: '2019-10' };
  const [earlyId, lateId] = ['dang-uy-khoi-cac-co-quan-tinh', 'dang-uy-khoi-cac-co-quan-va-doanh-nghiep-tinh'];

  it('is the body of the day of each article; one without a day keeps the short name', () => {
    const [before, after, undated] = [
      record('Đảng ủy Khối', { day: '2015-01-02' }),
      record('ĐẢNG UỶ KHỐI', { day: '2020-03-04' }),
      record('Đảng ủy Khối'),
    ];
    resolve(withOwn(early, late));
    expect([before, after, undated].map(bodiesOf)).toEqual([[earlyId], [lateId], ['dang-uy-khoi']]);
    expect(resolve(withOwn(early, late))).toEqual({ articles: 0, cases: 0, refused: [] });
    resolve();
    expect([before, after, undated].map(bodiesOf)).toEqual([['dang-uy-khoi'], ['dang-uy-khoi'], ['dang-uy-khoi']]);
  });

  it('leads to the newest body by its id, where no article means the short name itself', () => {
    const [before, after] = [
      record('Đảng ủy Khối', { day: '2015-01-02' }),
      record('Đảng ủy Khối', { day: '2020-03-04' }),
    ];
    resolve(withOwn(early, late));
    expect([before, after].map(bodiesOf)).toEqual([[earlyId], [lateId]]);
    expect(archive.departments.list().find(({ id }) => id === 'dang-uy-khoi')).toMatchObject({ mergedInto: lateId });
    const undated = record('Đảng ủy Khối');
    resolve(withOwn(early, late));
    expect(bodiesOf(undated)).toEqual(['dang-uy-khoi']);
  });

  it('belongs to the body of that day, and what staff said of an article goes first', () => {
    const organ = { name: 'Ban Tổ chức Đảng ủy Khối', parent: 'Đảng ủy Khối' };
    const article = recordNaming(archive, 'organ', { departments: [organ], day: '2020-03-04' });
    resolve(withOwn(early, late));
    expect(archive.articles.read(article)?.within.map(({ id }) => id)).toContain(lateId);
    const to = archive.articles.departments.idOf('Ban Tổ chức Đảng ủy Khối tỉnh B');
    const from = bodiesOf(article)?.[0] ?? '';
    archive.decisions.make({ subject: 'departments', action: 'assign', details: { from, to } }, decider, [article]);
    resolve(withOwn(early, late));
    expect(bodiesOf(article)).toEqual([to]);
  });
});

describe('a name that ends in a short one', () => {
  const organ = (name: string, parent?: string) => ({ name, ...(parent !== undefined && { parent }) });
  const recordOrgan = (path: string, ...departments: ReturnType<typeof organ>[]) =>
    recordNaming(archive, path, { departments });

  it('is the body of what the article says in full that it belongs to', () => {
    const [here, there, unsaid] = [
      recordOrgan('here', organ('Ban Tổ chức Đảng ủy Khối', 'Đảng ủy Khối các cơ quan tỉnh')),
      recordOrgan('there', organ('BTC Đảng ủy Khối', 'Đảng ủy Khối doanh nghiệp tỉnh')),
      recordOrgan('unsaid', organ('Ban Tổ chức Đảng ủy Khối', 'Đảng ủy Khối')),
    ];
    record('Ban Tổ chức Đảng ủy Khối doanh nghiệp tỉnh');
    resolve();
    expect([here, there, unsaid].map(bodiesOf)).toEqual([
      ['ban-to-chuc-dang-uy-khoi-cac-co-quan-tinh'],
      ['ban-to-chuc-dang-uy-khoi-doanh-nghiep-tinh'],
      ['ban-to-chuc-dang-uy-khoi'],
    ]);
    expect(namesOf(here)).toEqual(['Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh']);
    expect(resolve()).toEqual({ articles: 0, cases: 0, refused: [] });
    expect(archive.departments.listBroken()).toEqual([]);
  });

  it('is that of the body into which staff merge the short one, as long as they do', () => {
    const article = recordOrgan('merged', organ('Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy'));
    record('Tỉnh ủy Thuận Giang');
    resolve();
    const id = decide({ action: 'merge', details: { from: 'tinh-uy', into: 'tinh-uy-thuan-giang' } });
    resolve();
    expect(bodiesOf(article)).toEqual(['ban-to-chuc-tinh-uy-thuan-giang']);
    archive.decisions.undo(id, decider);
    resolve();
    expect(bodiesOf(article)).toEqual(['ban-to-chuc-tinh-uy']);
  });

  it('goes with the article that was meant by it, when that is purged', () => {
    const article = recordOrgan('gone', organ('Ban Tổ chức Đảng ủy Khối', 'Đảng ủy Khối các cơ quan tỉnh'));
    record('Sở Nội vụ');
    resolve();
    expect(archive.articles.departments.find('Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh')).not.toBeNull();
    archive.purges.purge([article], { decision: 'Quyết định 15-QĐ/VPTU', now });
    expect(archive.articles.departments.find('Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh')).toBeNull();
    expect(archive.articles.departments.count()).toBe(1);
  });

  it('stays as it is where what it belongs to has another name, or is named whole', () => {
    const article = recordOrgan(
      'other',
      organ('Ban Tổ chức Tỉnh ủy Thuận Giang', 'Tỉnh ủy Thuận Giang'),
      organ('Văn phòng Sở', 'Sở Nội vụ'),
      organ('Ban Dân vận', 'Tỉnh ủy Thuận Giang'),
    );
    resolve();
    expect(bodiesOf(article)).toEqual(['ban-to-chuc-tinh-uy-thuan-giang', 'van-phong-so', 'ban-dan-van']);
  });
});

describe('the question whether a name is short for another', () => {
  const cases = () =>
    archive.reviews
      .list('departments')
      .filter(({ reason }) => reason === 'short-name')
      .map(({ first, second }) => [first, second]);
  const recordIn = (year: number, ...names: string[]) => {
    for (const name of names) record(name, { day: `${year}-05-06` });
  };

  it('is asked once, where in its years one other name alone begins so, and no more when it is settled', () => {
    recordIn(2020, 'Tỉnh ủy', 'Tỉnh ủy', 'Tỉnh ủy', 'Tỉnh ủy Thuận Giang', 'Tỉnh ủy Thuận Giang');
    expect(resolve().cases).toBe(1);
    expect(cases()).toEqual([['tinh-uy-thuan-giang', 'tinh-uy']]);
    expect(resolve().cases).toBe(0);
    decide({ action: 'merge', details: { from: 'tinh-uy', into: 'tinh-uy-thuan-giang' } });
    resolve();
    expect(cases()).toEqual([]);
  });

  it('is not asked on little evidence, or where two names begin so', () => {
    recordIn(2020, 'Tỉnh ủy', 'Tỉnh ủy', 'Tỉnh ủy Thuận Giang');
    recordIn(2021, 'Huyện ủy', 'Huyện ủy', 'Huyện ủy', 'Huyện ủy An Sơn', 'Huyện ủy Vĩnh Hải');
    recordIn(2022, ...Array(3).fill('Ban Tuyên giáo'), ...Array(2).fill('Ban Tuyên giáo và Dân vận'));
    recordIn(2023, ...Array(5).fill('Thị ủy'), 'Thị ủy Bến Trà');
    resolve();
    expect(cases()).toEqual([]);
  });

  it('is not asked where the end of the name is short for two, or most of its years say nothing', () => {
    const organ = 'Ban Tổ chức Đảng ủy Khối';
    recordIn(2015, organ, organ, organ, `${organ} các cơ quan tỉnh`, 'Đảng ủy Khối');
    recordIn(2015, 'Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối doanh nghiệp tỉnh');
    recordIn(2020, ...Array(3).fill('Tỉnh ủy'), 'Tỉnh ủy Thuận Giang');
    for (let year = 2001; year < 2015; year += 1) recordIn(year, 'Tỉnh ủy');
    recordIn(1999, 'Tỉnh ủy Vĩnh Lĩnh');
    resolve();
    expect(cases()).toEqual([]);
    for (const year of [2001, 2002, 2003]) recordIn(year, 'Tỉnh ủy Thuận Giang');
    resolve();
    expect(cases()).toEqual([['tinh-uy-thuan-giang', 'tinh-uy']]);
  });

  it('asks of most articles first', () => {
    recordIn(2020, ...Array(3).fill('Tỉnh ủy'), ...Array(2).fill('Tỉnh ủy Thuận Giang'));
    recordIn(2020, ...Array(5).fill('Huyện ủy'), ...Array(2).fill('Huyện ủy An Sơn'));
    resolve();
    expect(cases().map(([, short]) => short)).toEqual(['huyen-uy', 'tinh-uy']);
  });
});
