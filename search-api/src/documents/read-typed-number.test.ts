import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { expect, it } from 'vitest';
import { toQueryLanguage } from '../query/query-language.ts';
import { readTypedNumber } from './read-typed-number.ts';

const { symbols, types } = toQueryLanguage(readVocabulary());

it.each([
  ['05-CT/TW', '5 ct tw'],
  ['5 ct tw', '5 ct tw'],
  ['Số: 05 – ct/T.Ư', '5 ct tw'],
  ['O5-CT/TW', '5 ct tw'],
  ['số 05/CT-TW', '5 ct tw'],
  ['Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị', '5 ct tw'],
  ['30/2020/NĐ-CP', '30 2020 nd cp'],
  ['33/2024/QH15', '33 2024 qh15'],
  ['05', '5'],
  ['số 05', '5'],
  ['05-CT', '5 ct'],
  ['Chỉ thị 05', '5 ct'],
  ['chi thi so 5', '5 ct'],
  ['CT 05', '5 ct'],
  ['Nghị quyết số: 12', '12 nq'],
  ['Công ty 05', '5'],
  ['05 của Bộ Chính trị', '5 cua bo chinh tri'],
  ['Chỉ thị', null],
  ['-', null],
])('%s is %s', (typed, key) => {
  expect(readTypedNumber(typed, symbols, types)).toBe(key);
});
