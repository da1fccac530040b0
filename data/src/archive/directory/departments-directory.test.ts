import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DepartmentsRequest } from '../../contract/departments.ts';
import { department, idOf, official, openDirectory, type TestDirectory } from './testing/open-directory.ts';

let directory: TestDirectory;
beforeEach(() => {
  directory = openDirectory();
});
afterEach(() => directory.close());

type Reader = 'public' | 'internal';
const list = (given: Partial<DepartmentsRequest> = {}, reader: Reader = 'public') =>
  directory.reader.departments.list({ q: '', page: 1, limit: 50, ...given }, reader);
const ids = (given: Partial<DepartmentsRequest> = {}, reader: Reader = 'public') =>
  list(given, reader).departments.map(({ id }) => id);
const show = (id: string, reader: Reader = 'public') => directory.reader.departments.show(id, reader);
const belongs = (id: string, parent: string, level: string) =>
  directory.run('UPDATE departments SET parent_id = ?, level = ? WHERE id = ?', parent, level, id);

/** Tỉnh ủy is over Đảng ủy Khối, which is over its Ban Tổ chức. */
function recordTree(): void {
  directory.record('a', { day: '2010-03-01', departments: [department('Tỉnh ủy'), department('Đảng ủy Khối')] });
  directory.record('b', { day: '2011-03-01', departments: [department('Đảng ủy Khối'), department('Ban Tổ chức')] });
  directory.record('c', { departments: [department('Ban Tổ chức')] });
  directory.record('d', { visibility: 'internal', departments: [department('Ban Kín'), department('Sở Nội vụ')] });
  belongs('dang-uy-khoi', 'tinh-uy', 'khoi');
  belongs('ban-to-chuc', 'dang-uy-khoi', 'khoi');
  belongs('ban-kin', 'dang-uy-khoi', 'khoi');
}

describe('bodies', () => {
  beforeEach(recordTree);

  it('are gone through from the top, with what belongs to each', () => {
    expect(list()).toMatchObject({
      total: 1,
      departments: [{ id: 'tinh-uy', name: 'Tỉnh ủy', parent: null, articles: 1, articlesWithin: 3, children: 1 }],
    });
    expect(list({ parent: 'tinh-uy' }).departments).toEqual([
      {
        ...{ id: 'dang-uy-khoi', name: 'Đảng ủy Khối', level: 'khoi', parent: { id: 'tinh-uy', name: 'Tỉnh ủy' } },
        ...{ articles: 2, articlesWithin: 3, children: 1 },
      },
    ]);
    expect(list({ parent: 'dang-uy-khoi' }, 'internal').departments).toMatchObject([
      { id: 'ban-to-chuc', articles: 2, articlesWithin: 2, children: 0 },
      { id: 'ban-kin', articles: 1 },
    ]);
  });

  it('are found by name and by level wherever they stand', () => {
    expect(ids({ q: 'to chuc' })).toEqual(['ban-to-chuc']);
    expect(ids({ q: 'đảng uỷ' })).toEqual(['dang-uy-khoi']);
    expect(ids({ level: 'khoi' })).toEqual(['dang-uy-khoi', 'ban-to-chuc']);
    expect(ids({ q: 'ban', parent: 'dang-uy-khoi' })).toEqual(['ban-to-chuc']);
    expect(ids({ q: 'ban', parent: 'tinh-uy' })).toEqual([]);
  });

  it('are not there for the public where articles for staff alone name them', () => {
    expect([ids({ q: 'kín' }), ids({ q: 'kín' }, 'internal')]).toEqual([[], ['ban-kin']]);
    expect([show('so-noi-vu'), show('so-noi-vu', 'internal')?.articles]).toEqual([null, 1]);
  });

  it('go round in no circle', () => {
    belongs('tinh-uy', 'ban-to-chuc', 'tinh');
    expect(show('tinh-uy')?.ancestors.map(({ id }) => id)).toEqual(['dang-uy-khoi', 'ban-to-chuc']);
    expect(show('tinh-uy')).toMatchObject({ articlesWithin: 3 });
  });
});

describe('a body', () => {
  it('has what it belongs to, its years and the people who hold a post in it', () => {
    recordTree();
    const post = { title: 'Trưởng Ban Tổ chức', body: 'Ban Tổ chức' };
    directory.record('e', {
      day: '2011-01-01',
      officials: [official('Đỗ Quang Minh', post)],
      departments: [department('Ban Tổ chức')],
    });
    directory.record('g', { day: '2012-01-01', officials: [official('Đỗ Quang Minh', post), official('Lê Văn An')] });
    expect(show('ban-to-chuc')).toEqual({
      ...{
        id: 'ban-to-chuc',
        name: 'Ban Tổ chức',
        level: 'khoi',
        parent: { id: 'dang-uy-khoi', name: 'Đảng ủy Khối' },
      },
      ...{ articles: 3, articlesWithin: 3, children: 0, otherNames: [], chain: [] },
      ancestors: [
        { id: 'tinh-uy', name: 'Tỉnh ủy' },
        { id: 'dang-uy-khoi', name: 'Đảng ủy Khối' },
      ],
      years: [
        { year: null, count: 1 },
        { year: 2011, count: 2 },
      ],
      officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', count: 2, position: 'Trưởng Ban Tổ chức' }],
    });
  });

  it('leads to what it was before and became afterwards, in order of time', () => {
    for (const [at, name] of [
      'Khối Dân chính Đảng',
      'Khối các cơ quan',
      'Khối doanh nghiệp',
      'Đảng ủy các cơ quan Đảng',
    ].entries())
      directory.record(`${at}`, { departments: [department(name)] });
    const became = (from: string, to: string, since: string | null) =>
      directory.run('INSERT INTO department_successions (from_id, to_id, since) VALUES (?, ?, ?)', from, to, since);
    became('khoi-dan-chinh-dang', 'khoi-cac-co-quan', '2005');
    became('khoi-cac-co-quan', 'dang-uy-cac-co-quan-dang', '2025-02-01');
    became('khoi-doanh-nghiep', 'dang-uy-cac-co-quan-dang', '2019-09');
    const chain = (id: string) => show(id)?.chain.map((link) => [link.relation, link.id, link.since]);
    expect(chain('dang-uy-cac-co-quan-dang')).toEqual([
      ['predecessor', 'khoi-dan-chinh-dang', '2005'],
      ['predecessor', 'khoi-doanh-nghiep', '2019-09'],
      ['predecessor', 'khoi-cac-co-quan', '2025-02-01'],
    ]);
    expect(chain('khoi-cac-co-quan')).toEqual([
      ['predecessor', 'khoi-dan-chinh-dang', '2005'],
      ['successor', 'dang-uy-cac-co-quan-dang', '2025-02-01'],
    ]);
    expect(show('khoi-cac-co-quan')?.chain[0]).toMatchObject({ name: 'Khối Dân chính Đảng', articles: 1 });
    const within = (id: string) => show(id)?.articlesWithin;
    expect(['dang-uy-cac-co-quan-dang', 'khoi-cac-co-quan', 'khoi-doanh-nghiep'].map(within)).toEqual([4, 3, 2]);
    directory.run("UPDATE articles SET visibility = 'internal' WHERE id = ?", idOf('2'));
    expect(show('khoi-doanh-nghiep')).toBeNull();
    expect(chain('dang-uy-cac-co-quan-dang')?.map(([, id]) => id)).not.toContain('khoi-doanh-nghiep');
  });

  it('that was put together with another is shown under that one', () => {
    directory.record('a', { departments: [department('Ban Tổ chức Tỉnh ủy')] });
    directory.record('b', { departments: [department('BTC Tỉnh ủy'), department('Ban Tổ chức Tỉnh ủy')] });
    directory.run("UPDATE departments SET merged_into = 'ban-to-chuc-tinh-uy' WHERE id = 'btc-tinh-uy'");
    expect(directory.reader.departments.shownId('btc-tinh-uy', 'public')).toBe('ban-to-chuc-tinh-uy');
    expect(show('ban-to-chuc-tinh-uy')).toMatchObject({ articles: 2, otherNames: ['BTC Tỉnh ủy'] });
    expect(ids({ q: 'btc' })).toEqual(['ban-to-chuc-tinh-uy']);
  });

  it('that is hidden leaves what belongs to it to the one above', () => {
    recordTree();
    directory.run("UPDATE departments SET hidden = 1 WHERE id = 'dang-uy-khoi'");
    expect(show('ban-to-chuc', 'internal')?.ancestors).toEqual([{ id: 'tinh-uy', name: 'Tỉnh ủy' }]);
    expect(show('dang-uy-khoi', 'internal')).toBeNull();
  });
});
