import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficialsRequest } from '../../contract/officials.ts';
import { department, idOf, official, openDirectory, type TestDirectory } from './testing/open-directory.ts';

let directory: TestDirectory;
beforeEach(() => {
  directory = openDirectory();
});
afterEach(() => directory.close());

const asked = (given: Partial<OfficialsRequest> = {}): OfficialsRequest => ({
  ...{ q: '', sort: 'articles', page: 1, limit: 50 },
  ...given,
});
const list = (given: Partial<OfficialsRequest> = {}, reader: 'public' | 'internal' = 'public') =>
  directory.reader.officials.list(asked(given), reader);
const names = (given: Partial<OfficialsRequest> = {}, reader: 'public' | 'internal' = 'public') =>
  list(given, reader).officials.map(({ name }) => name);
const show = (id: string, reader: 'public' | 'internal' = 'public') => directory.reader.officials.show(id, reader);

const secretary = { title: 'Bí thư Đảng ủy Khối', body: 'Đảng ủy Khối' };
const deputy = { title: 'Phó Bí thư Đảng ủy Khối', body: 'Đảng ủy Khối' };

describe('people by name', () => {
  beforeEach(() => {
    const minh = official('Đỗ Quang Minh');
    directory.record('a', { day: '2010-03-01', officials: [minh, official('Do Quang Mình'), official('Lê Văn An')] });
    directory.record('b', { day: '2012-05-02', officials: [minh, official('Trần Thị Ân')] });
    directory.record('c', { officials: [minh, official('Trần Thị Ân')] });
    directory.record('d', { visibility: 'internal', officials: [official('Lê Văn An'), official('Vũ Kín')] });
  });

  it('are found with the accents typed, or with all of them, those in most articles first', () => {
    expect(names({ q: 'do quang minh' })).toEqual(['Đỗ Quang Minh', 'Do Quang Mình']);
    expect(names({ q: 'đỗ quang minh' })).toEqual(['Đỗ Quang Minh']);
    expect(names({ q: 'Quang Minh' })).toEqual(['Đỗ Quang Minh', 'Do Quang Mình']);
    expect(names({ q: 'minh quang' })).toEqual([]);
    expect(names({ q: '…' })).toEqual([]);
  });

  it('are found by the beginning of a word where no name has it whole', () => {
    expect(names({ q: 'đỗ qua' })).toEqual(['Đỗ Quang Minh']);
    expect(names({ q: 'an' })).toEqual(['Trần Thị Ân', 'Lê Văn An']);
    expect(names({ q: 'ân' })).toEqual(['Trần Thị Ân']);
  });

  it('stand in the order of given names, or of the articles that name them', () => {
    expect(names({ sort: 'name' })).toEqual(['Lê Văn An', 'Trần Thị Ân', 'Đỗ Quang Minh', 'Do Quang Mình']);
    expect(names()).toEqual(['Đỗ Quang Minh', 'Trần Thị Ân', 'Do Quang Mình', 'Lê Văn An']);
  });

  it('go on from page to page', () => {
    expect(list({ limit: 3 })).toMatchObject({ total: 4, page: 1 });
    expect(names({ limit: 3, page: 2 })).toEqual(['Lê Văn An']);
    expect(names({ limit: 3, page: 3 })).toEqual([]);
  });

  it('are counted, and are there at all, for who may see the articles', () => {
    const an = (reader: 'public' | 'internal') => list({ q: 'lê văn an' }, reader).officials[0]?.articles;
    expect([an('public'), an('internal')]).toEqual([1, 2]);
    expect([names({ q: 'kín' }), names({ q: 'kín' }, 'internal')]).toEqual([[], ['Vũ Kín']]);
    expect([show('vu-kin'), show('vu-kin', 'internal')?.name]).toEqual([null, 'Vũ Kín']);
    expect(directory.reader.officials.shownId('vu-kin', 'public')).toBeNull();
  });

  it('are seen from the first dated article to the last', () => {
    expect(list({ q: 'đỗ quang minh' }).officials[0]).toMatchObject({
      ...{ articles: 3, first: '2010-03-01', last: '2012-05-02', position: null },
    });
    directory.record('e', { day: '2015-01-01', officials: [official('Đỗ Quang Minh', secretary)] });
    directory.record('g', { day: '2016-01-01', officials: [official('Đỗ Quang Minh')] });
    expect(list({ q: 'đỗ quang minh' }).officials[0]).toMatchObject({
      ...{ articles: 5, last: '2016-01-01' },
      position: { ...secretary, departmentId: null },
    });
  });

  it('are counted anew when an article is shown to nobody, or is another one', () => {
    directory.run("UPDATE articles SET stopped_at = '2026-01-01' WHERE id = ?", idOf('a'));
    expect(names()).toEqual(['Đỗ Quang Minh', 'Trần Thị Ân']);
    expect(list().officials[0]).toMatchObject({ articles: 2, first: '2012-05-02' });
  });
});

describe('people who held a post in a body', () => {
  it('are those of the body and of what belongs to it', () => {
    directory.record('a', {
      officials: [official('Đỗ Quang Minh', secretary)],
      departments: [department('Đảng ủy Khối')],
    });
    directory.record('b', {
      officials: [official('Lê Văn An', { title: 'Trưởng Ban Tổ chức', body: 'ban Tổ chức' }), official('Trần Thị Ân')],
      departments: [department('Ban Tổ chức', { parent: 'Đảng ủy Khối' }), department('Sở Nội vụ')],
    });
    directory.decide();
    expect(names({ department: 'dang-uy-khoi' }).sort()).toEqual(['Lê Văn An', 'Đỗ Quang Minh'].sort());
    expect(names({ department: 'ban-to-chuc' })).toEqual(['Lê Văn An']);
    expect(names({ department: 'so-noi-vu' })).toEqual([]);
    expect(names({ department: 'khong-co' })).toEqual([]);
  });

  it('are not told to the public by articles for staff', () => {
    directory.record('a', { officials: [official('Đỗ Quang Minh')], departments: [department('Đảng ủy Khối')] });
    directory.record('b', { visibility: 'internal', officials: [official('Đỗ Quang Minh', secretary)] });
    expect(names({ department: 'dang-uy-khoi' })).toEqual([]);
    expect(names({ department: 'dang-uy-khoi' }, 'internal')).toEqual(['Đỗ Quang Minh']);
    expect(show('do-quang-minh')?.positions).toEqual([]);
  });
});

describe('a person', () => {
  it('has posts in bodies that lead to what the reader may see', () => {
    directory.record('a', { officials: [official('Đỗ Quang Minh', secretary)] });
    directory.record('b', { visibility: 'internal', departments: [department('Đảng ủy Khối')] });
    const link = (reader: 'public' | 'internal') => [
      list({}, reader).officials[0]?.position?.departmentId,
      show('do-quang-minh', reader)?.positions[0]?.departmentId,
    ];
    expect(link('public')).toEqual([null, null]);
    expect(link('internal')).toEqual(['dang-uy-khoi', 'dang-uy-khoi']);
  });

  it('has each post once, from the day it was first seen to the last, with the articles that say so', () => {
    directory.record('b', { day: '2012-05-02', officials: [official('Đỗ Quang Minh', secretary)] });
    directory.record('a', { day: '2010-03-01', officials: [official('Đỗ Quang Minh', deputy)] });
    directory.record('c', {
      ...{ day: '2014-05-02', departments: [department('Đảng uỷ Khối')] },
      officials: [official('Đỗ Quang Minh', { title: 'BÍ THƯ ĐẢNG UỶ KHỐI', body: 'ĐẢNG UỶ KHỐI' })],
    });
    directory.record('d', { officials: [official('Đỗ Quang Minh', secretary)] });
    directory.record('e', {
      day: '2020-01-01',
      officials: [
        official(
          'Đỗ Quang Minh',
          { title: 'nguyên Bí thư Đảng ủy Khối', body: 'Đảng ủy Khối' },
          { title: 'nguyên Đại biểu Quốc hội' },
        ),
      ],
    });
    const departmentId = 'dang-uy-khoi';
    const seen = (date: string, path: string) => ({ date, precision: 'day', articleId: idOf(path) });
    expect(show('do-quang-minh')).toMatchObject({ articles: 5, otherNames: [] });
    expect(show('do-quang-minh')?.positions).toEqual([
      {
        ...{ ...deputy, departmentId, former: false, articles: 1 },
        ...{ first: seen('2010-03-01', 'a'), last: seen('2010-03-01', 'a') },
      },
      {
        ...{ ...secretary, departmentId, former: false, articles: 4 },
        ...{ first: seen('2012-05-02', 'b'), last: seen('2014-05-02', 'c') },
      },
      {
        ...{ title: 'Đại biểu Quốc hội', body: null, departmentId: null, former: true, articles: 1, membership: true },
        ...{ first: seen('2020-01-01', 'e'), last: seen('2020-01-01', 'e') },
      },
    ]);
    expect(show('do-quang-minh')?.years).toEqual([
      { year: null, count: 1 },
      ...[2010, 2012, 2014, 2020].map((year) => ({ year, count: 1 })),
    ]);
  });

  it('is named with bodies and people, each counted once an article', () => {
    const minh = official('Đỗ Quang Minh');
    directory.record('a', { officials: [minh, official('Lê Văn An')], departments: [department('Đảng ủy Khối')] });
    directory.record('b', {
      officials: [minh, official('Lê Văn An'), official('Trần Thị Ân')],
      departments: [department('Đảng ủy Khối'), department('Sở Nội vụ')],
    });
    directory.record('c', { visibility: 'internal', officials: [minh, official('Trần Thị Ân')] });
    expect(show('do-quang-minh')).toMatchObject({
      officials: [
        { id: 'le-van-an', name: 'Lê Văn An', count: 2 },
        { id: 'tran-thi-an', count: 1 },
      ],
      departments: [
        { id: 'dang-uy-khoi', name: 'Đảng ủy Khối', count: 2 },
        { id: 'so-noi-vu', count: 1 },
      ],
    });
  });

  it('who was put together with another is shown under that one, with the names of both', () => {
    directory.record('a', { day: '2010-03-01', officials: [official('Đỗ Quang Minh', secretary)] });
    directory.record('b', {
      day: '2011-03-01',
      officials: [official('Đỗ Q. Minh', deputy), official('Đỗ Quang Minh')],
    });
    directory.decide({ subject: 'officials', action: 'merge', details: { from: 'do-q-minh', into: 'do-quang-minh' } });
    expect(directory.reader.officials.shownId('do-q-minh', 'public')).toBe('do-quang-minh');
    expect(show('do-q-minh')).toBeNull();
    expect(show('do-quang-minh')).toMatchObject({ articles: 2, otherNames: ['Đỗ Q. Minh'], officials: [] });
    expect(show('do-quang-minh')?.positions).toHaveLength(2);
    expect(list({ q: 'đỗ q. minh' }).officials).toMatchObject([{ id: 'do-quang-minh', articles: 2 }]);
  });

  it('has no other name that only articles for staff say', () => {
    directory.record('a', { officials: [official('Đỗ Quang Minh')] });
    directory.record('b', { visibility: 'internal', officials: [official('Đỗ Q. Minh')] });
    directory.decide({ subject: 'officials', action: 'merge', details: { from: 'do-q-minh', into: 'do-quang-minh' } });
    expect(show('do-quang-minh')).toMatchObject({ articles: 1, otherNames: [] });
    expect(show('do-quang-minh', 'internal')).toMatchObject({ articles: 2, otherNames: ['Đỗ Q. Minh'] });
  });

  it('who is hidden is nowhere', () => {
    directory.record('a', { officials: [official('Đỗ Quang Minh'), official('Lê Văn An')] });
    directory.decide({ subject: 'officials', action: 'hide', details: { id: 'le-van-an' } });
    expect(names({}, 'internal')).toEqual(['Đỗ Quang Minh']);
    expect(show('le-van-an', 'internal')).toBeNull();
    expect(show('do-quang-minh', 'internal')?.officials).toEqual([]);
  });

  it('has namesakes: other people of one name', () => {
    directory.record('a', { officials: [official('Đỗ Quang Minh')] });
    directory.record('b', { officials: [official('Đỗ Quang Minh')] });
    const other = directory.archive.articles.officials.addNamesake('Đỗ Quang Minh');
    directory.run('UPDATE official_mentions SET official_id = ? WHERE article_id = ?', other, idOf('b'));
    expect(show('do-quang-minh')?.namesakes).toMatchObject([
      { id: 'do-quang-minh-2', name: 'Đỗ Quang Minh', articles: 1 },
    ]);
  });
});
