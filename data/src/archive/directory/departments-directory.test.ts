import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DepartmentsRequest } from '../../contract/departments.ts';
import type { Act } from '../decisions/actions.ts';
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
/** Tỉnh ủy is over Đảng ủy Khối, which is over its Ban Tổ chức. */
function recordTree(): void {
  const khoi = department('Đảng ủy Khối', { parent: 'Tỉnh ủy', level: 'bloc' });
  const ban = department('Ban Tổ chức', { parent: 'Đảng ủy Khối', level: 'bloc' });
  const kin = department('Ban Kín', { parent: 'Đảng ủy Khối', level: 'bloc' });
  directory.record('a', { day: '2010-03-01', departments: [department('Tỉnh ủy', { level: 'province' }), khoi] });
  directory.record('b', { day: '2011-03-01', departments: [khoi, ban] });
  directory.record('c', { departments: [ban] });
  directory.record('d', { visibility: 'internal', departments: [kin, department('Hội Kín')] });
  directory.decide();
}

describe('bodies', () => {
  beforeEach(recordTree);

  it('are gone through from the top, with what belongs to each', () => {
    expect(list()).toMatchObject({
      total: 1,
      departments: [
        { id: 'tinh-uy', name: 'Tỉnh ủy', parent: null, articles: 1, articlesBelow: 3, articlesWithin: 3, children: 1 },
      ],
      levels: [{ level: 'province', count: 1 }],
    });
    expect(list({ parent: 'tinh-uy' }).departments).toEqual([
      {
        ...{ id: 'dang-uy-khoi', name: 'Đảng ủy Khối', level: 'bloc', parent: { id: 'tinh-uy', name: 'Tỉnh ủy' } },
        ...{ articles: 2, articlesBelow: 3, articlesWithin: 3, children: 1 },
      },
    ]);
    expect(list({ parent: 'dang-uy-khoi' }, 'internal').departments).toMatchObject([
      { id: 'ban-to-chuc', articles: 2, articlesWithin: 2, children: 0 },
      { id: 'ban-kin', articles: 1 },
    ]);
  });

  it('are counted by level, those that belong to none or all of a name or a level', () => {
    expect(list({}, 'internal').levels).toEqual([
      { level: 'province', count: 1 },
      { level: 'none', count: 1 },
    ]);
    expect(list({ level: 'bloc' }).levels).toEqual([{ level: 'bloc', count: 2 }]);
    expect(ids({ level: 'none' }, 'internal')).toEqual(['hoi-kin']);
    expect([ids({ level: 'bloc', top: 'true' }), ids({ level: 'province', top: 'true' })]).toEqual([[], ['tinh-uy']]);
  });

  it('are found by name and by level wherever they stand', () => {
    expect(ids({ q: 'to chuc' })).toEqual(['ban-to-chuc']);
    expect(ids({ q: 'đảng uỷ' })).toEqual(['dang-uy-khoi']);
    expect(ids({ level: 'bloc' })).toEqual(['dang-uy-khoi', 'ban-to-chuc']);
    expect(ids({ q: 'ban', parent: 'dang-uy-khoi' })).toEqual(['ban-to-chuc']);
    expect(ids({ q: 'ban', parent: 'tinh-uy' })).toEqual([]);
  });

  it('are not there for the public where articles for staff alone name them', () => {
    expect([ids({ q: 'kín' }), ids({ q: 'kín' }, 'internal')]).toEqual([[], ['ban-kin', 'hoi-kin']]);
    expect([show('hoi-kin'), show('hoi-kin', 'internal')?.articles]).toEqual([null, 1]);
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
    directory.decide();
    expect(show('ban-to-chuc')).toEqual({
      ...{
        id: 'ban-to-chuc',
        name: 'Ban Tổ chức',
        level: 'bloc',
        parent: { id: 'dang-uy-khoi', name: 'Đảng ủy Khối' },
      },
      ...{ articles: 3, articlesBelow: 3, articlesWithin: 3, children: 0, otherNames: [], chain: [] },
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
    const names = ['Phòng Cơ quan', 'Phòng Doanh nghiệp', 'Phòng Dân chính', 'Phòng Chung'];
    for (const name of names) directory.record(name, { departments: [department(name)] });
    const became = (from: string, to: string, since: string): Act => ({
      ...{ subject: 'departments', action: 'succeed', details: { from, to, since } },
    });
    directory.decide(
      became('phong-dan-chinh', 'phong-co-quan', '2005'),
      became('phong-co-quan', 'phong-chung', '2025-02-01'),
      became('phong-doanh-nghiep', 'phong-chung', '2019-09'),
    );
    const chain = (id: string) => show(id)?.chain.map((link) => [link.relation, link.id, link.since]);
    expect(chain('phong-chung')).toEqual([
      ['predecessor', 'phong-dan-chinh', '2005'],
      ['predecessor', 'phong-doanh-nghiep', '2019-09'],
      ['predecessor', 'phong-co-quan', '2025-02-01'],
    ]);
    expect(chain('phong-co-quan')).toEqual([
      ['predecessor', 'phong-dan-chinh', '2005'],
      ['successor', 'phong-chung', '2025-02-01'],
    ]);
    expect(show('phong-co-quan')?.chain[0]).toMatchObject({ name: 'Phòng Dân chính', articles: 1 });
    const within = (id: string) => show(id)?.articlesWithin;
    expect(['phong-chung', 'phong-co-quan', 'phong-doanh-nghiep'].map(within)).toEqual([4, 3, 2]);
    expect(list().departments.map(({ articlesBelow }) => articlesBelow)).toEqual([1, 1, 1, 1]);
    directory.run("UPDATE articles SET visibility = 'internal' WHERE id = ?", idOf('Phòng Doanh nghiệp'));
    expect(show('phong-doanh-nghiep')).toBeNull();
    expect(chain('phong-chung')?.map(([, id]) => id)).not.toContain('phong-doanh-nghiep');
  });

  it('that was put together with another is shown under that one', () => {
    directory.record('a', { departments: [department('Ban Tổ chức Tỉnh ủy')] });
    directory.record('b', { departments: [department('BTC Tỉnh ủy'), department('Ban Tổ chức Tỉnh ủy')] });
    directory.decide({
      ...{ subject: 'departments', action: 'merge', details: { from: 'btc-tinh-uy', into: 'ban-to-chuc-tinh-uy' } },
    });
    expect(directory.reader.departments.shownId('btc-tinh-uy', 'public')).toBe('ban-to-chuc-tinh-uy');
    expect(show('ban-to-chuc-tinh-uy')).toMatchObject({ articles: 2, otherNames: ['BTC Tỉnh ủy'] });
    expect(ids({ q: 'btc' })).toEqual(['ban-to-chuc-tinh-uy']);
  });

  it('that is hidden leaves what belongs to it to the one above', () => {
    recordTree();
    directory.decide({ subject: 'departments', action: 'hide', details: { id: 'dang-uy-khoi' } });
    expect(show('ban-to-chuc', 'internal')?.ancestors).toEqual([{ id: 'tinh-uy', name: 'Tỉnh ủy' }]);
    expect(show('dang-uy-khoi', 'internal')).toBeNull();
  });
});

describe('a body under several spellings', () => {
  it('is listed once by its full name, found by each, and is the one of the posts of all', () => {
    const post = (body: string) => official('Lê Văn An', { title: 'Chủ tịch', body });
    directory.record('a', { departments: [department('UBND tỉnh')], officials: [post('UBND tỉnh')] });
    directory.record('b', {
      departments: [department('Ủy ban nhân dân tỉnh')],
      officials: [post('Ủy ban Nhân dân tỉnh')],
    });
    directory.record('c', { departments: [department('HĐND tỉnh')], officials: [post('U.B.N.D tỉnh')] });
    directory.record('d', {
      officials: [official('Trần Thị Bình', { title: 'Chủ tịch', body: 'Hội đồng nhân dân tỉnh' })],
    });
    directory.decide();
    expect(ids()).toEqual(['uy-ban-nhan-dan-tinh', 'hdnd-tinh']);
    for (const q of ['ubnd', 'uỷ ban nhân dân']) expect(ids({ q })).toEqual(['uy-ban-nhan-dan-tinh']);
    expect(show('uy-ban-nhan-dan-tinh')).toMatchObject({ articles: 2, otherNames: ['UBND tỉnh'] });
    expect(directory.reader.departments.shownId('ubnd-tinh', 'public')).toBe('uy-ban-nhan-dan-tinh');
    const postsOf = (id: string) =>
      directory.reader.officials
        .show(id, 'public')
        ?.positions.map(({ departmentId, articles }) => [departmentId, articles]);
    expect(postsOf('le-van-an')).toContainEqual(['uy-ban-nhan-dan-tinh', 2]);
    expect(postsOf('tran-thi-binh')).toEqual([['hdnd-tinh', 1]]);
  });

  it('is that of a post by a short name in the article that says which is meant', () => {
    const post = official('Lê Văn An', { title: 'Trưởng Ban', body: 'Ban Tổ chức Đảng ủy Khối' });
    for (const [path, full] of [
      ['a', 'Đảng ủy Khối các cơ quan tỉnh'],
      ['b', 'Đảng ủy Khối doanh nghiệp tỉnh'],
    ] as const)
      directory.record(path, {
        departments: [department('Ban Tổ chức Đảng ủy Khối', { parent: full })],
        officials: [post],
      });
    directory.decide();
    expect(
      directory.reader.officials
        .show('le-van-an', 'public')
        ?.positions.map(({ departmentId }) => departmentId)
        .sort(),
    ).toEqual(['ban-to-chuc-dang-uy-khoi-cac-co-quan-tinh', 'ban-to-chuc-dang-uy-khoi-doanh-nghiep-tinh']);
  });
});
