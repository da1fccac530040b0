import { expect, test } from 'vitest';
import { readVocabulary } from '../read-vocabulary.ts';
import { createBodyKeys } from './body-keys.ts';
import { isWithin, listMeantNames } from './own-names.ts';

const shipped = readVocabulary();
const own = [
  { short: 'Đảng ủy Khối', name: 'Đảng ủy Khối các cơ quan tỉnh', until: '2019-09' },
  { short: 'Đảng ủy Khối', name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', since: '2019-10' },
  { short: 'Tỉnh ủy', name: 'Tỉnh ủy Thuận Giang' },
];
const vocabulary = { ...shipped, departments: { ...shipped.departments, own } };
const keys = createBodyKeys(vocabulary);
const namesOf = (name: string) => listMeantNames(name, vocabulary, keys).map((meant) => meant.name);

test('a short name means each of its full names in its time, at the end of other names too', () => {
  expect(listMeantNames('Ban Tổ chức Đảng uỷ Khối', vocabulary, keys)).toEqual([
    {
      key: 'ban tổ chức đảng ủy khối các cơ quan tỉnh',
      ...{ name: 'Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh', until: '2019-09' },
    },
    {
      key: 'ban tổ chức đảng ủy khối các cơ quan doanh nghiệp tỉnh',
      ...{ name: 'Ban Tổ chức Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', since: '2019-10' },
    },
  ]);
  expect(namesOf('ĐUK')).toEqual([null, null]);
  expect(namesOf('Đảng ủy Khối các cơ quan tỉnh')).toEqual([]);
  expect(namesOf('Tỉnh ủy')).toEqual([]);
});

test.each([
  ['2019-09-30', { until: '2019-09' }, true],
  ['2019-10-01', { until: '2019-09' }, false],
  ['2019-10-01', { since: '2019-10' }, true],
  ['2019', { since: '2019-10' }, false],
  ['2019', { until: '2019-09' }, false],
  ['2020', { since: '2019-10' }, true],
  ['2018', { until: '2019-09' }, true],
  ['2019-10', { since: '2019', until: '2020' }, true],
])('%s is within %j: %s', (day, time, expected) => {
  expect(isWithin(day, time)).toBe(expected);
});
