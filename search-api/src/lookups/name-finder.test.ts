import { describe, expect, it } from 'vitest';
import { createNameFinder } from './name-finder.ts';

const named = (...names: string[]) => names.map((name, at) => ({ id: `${at}`, name, articles: 10 - at }));
const finder = createNameFinder({
  officials: named('Đỗ Quang Minh', 'Đỗ Quang Minh Hải', 'Do Quang Mình', 'Trần Minh Đỗ'),
  departments: named('Đảng uỷ Khối', 'Đảng ủy'),
});

describe('people and bodies by name', () => {
  it.each([
    ['official', 'Đỗ Quang Minh', ['0']],
    ['official', 'do quang minh', ['0', '2']],
    ['official', 'ĐỖ QUANG MINH', ['0']],
    ['official', 'đo quang minh', ['0']],
    ['official', 'quang minh', ['0', '1', '2']],
    ['official', 'Mình', ['2']],
    ['official', 'minh đỗ', ['3']],
    ['official', 'quan minh', []],
    ['official', '"', []],
    ['department', 'Đảng ủy Khối', ['0']],
    ['department', 'đảng uỷ', ['1']],
  ] as const)('%s "%s" is %j: the whole name, else a part of it, with the accents typed', (kind, name, ids) => {
    expect(finder.idsOf(kind, name)).toEqual(ids);
  });
});

describe('a person whose whole name is typed', () => {
  it.each([
    ['Đỗ Quang Minh', ['0']],
    ['do quang minh', ['0', '2']],
    ['quang minh', []],
    ['Bí thư Đỗ Quang Minh', []],
    ['Tô Lâm', ['4']],
    ['to lam', []],
    ['', []],
  ])('"%s" is %j', (text, ids) => {
    const people = named('Đỗ Quang Minh', 'Đỗ Quang Minh Hải', 'Do Quang Mình', 'Trần Minh Đỗ', 'Tô Lâm');
    expect(createNameFinder({ officials: people, departments: [] }).idsOfPerson(text)).toEqual(ids);
  });
});
