import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { expect, it } from 'vitest';
import { findReferences } from './find-references.ts';
import { paperTypesOf } from './paper-types.ts';

const types = paperTypesOf(readVocabulary().documentTypes);
const cited = (text: string) =>
  findReferences([text], types).map(({ type = '-', number, date = '-' }) => `${type} ${number} ${date}`);

it.each([
  ['Chỉ thị số 05-CT/TW ngày 15/5/2016', ['Chỉ thị 05-CT/TW 2016-05-15']],
  ['Chỉ thị 05-CT/TW của Bộ Chính trị ban hành ngày 15-5-2016', ['Chỉ thị 05-CT/TW 2016-05-15']],
  ['Ngày 15/5/2016, Bộ Chính trị ban hành Chỉ thị số 05-CT/TW', ['Chỉ thị 05-CT/TW 2016-05-15']],
  ['Ngày 15/5/2016, Đảng ủy họp, quán triệt Chỉ thị số 05-CT/TW', ['Chỉ thị 05-CT/TW -']],
  ['Công văn 858CV/ĐUK, chậm nhất ngày 30/6/2020', ['Công văn 858-CV/ĐUK -']],
])('the day of a cited paper is that of its issue: %s', (text, references) => expect(cited(text)).toEqual(references));

it('numbers that share letters, or the name of their kind, share kind and day', () => {
  expect(cited('Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017')).toEqual([
    'Nghị quyết 18-NQ/TW 2017-10-25',
    'Nghị quyết 19-NQ/TW 2017-10-25',
  ]);
  expect(cited('các Quyết định số 12-QĐ/TU, 13-QĐ/TU và 14-QĐ/TU ngày 05/02/2020')).toEqual([
    'Quyết định 12-QĐ/TU 2020-02-05',
    'Quyết định 13-QĐ/TU 2020-02-05',
    'Quyết định 14-QĐ/TU 2020-02-05',
  ]);
});

it.each([
  ['Quy định số 41 - QĐ/TW, 69 - QĐ/TW', ['Quy định 41-QĐ/TW -', 'Quy định 69-QĐ/TW -']],
  ['Quyết định số 41-QĐ/TW', ['Quyết định 41-QĐ/TW -']],
  ['theo qui định số 41-QĐ/TW', ['Quy định 41-QĐ/TW -']],
  ['Quyết định xử phạt vi phạm số 12/QĐ-XPHC', ['Quyết định 12/QĐ-XPHC -']],
  ['thực hiện QĐ số 41-QĐ/TW', ['- 41-QĐ/TW -']],
])('QĐ is what is printed before it: %s', (text, references) => expect(cited(text)).toEqual(references));

it.each([
  ['theo 05-CT/TW', ['Chỉ thị 05-CT/TW -']],
  ['văn bản số 4912/UBND-NC', ['Công văn 4912/UBND-NC -']],
  ['kết luận thanh tra số 35/KL-TTr', ['Kết luận 35/KL-TTr -']],
  ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15', ['Luật 72/2025/QH15 -']],
  ['Nghị định của Chính phủ số 45/2010/NĐ-CP', ['Nghị định 45/2010/NĐ-CP -']],
  ['Thông tri số 05-TT/TU, Thông tư số 05/TT-BNV', ['Thông tri 05-TT/TU -', 'Thông tư 05/TT-BNV -']],
])('a kind that stands not right before its number is told by the clause or the symbol: %s', (text, references) => {
  expect(cited(text)).toEqual(references);
});
