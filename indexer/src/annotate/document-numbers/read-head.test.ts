import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { expect, it } from 'vitest';
import { paperTypesOf } from './paper-types.ts';
import { readDocumentHead } from './read-head.ts';

const { documentTypes, surnames } = readVocabulary();
const lexicon = { types: paperTypesOf(documentTypes), surnames: new Set(surnames.map((name) => name.toLowerCase())) };
const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

it('a law has its number behind its kind, and its day where it says when it was passed', () => {
  const blocks = paragraphs(
    ...['QUỐC HỘI', 'Luật số: 91/2025/QH15', 'LUẬT', 'BẢO VỆ DỮ LIỆU'],
    ...['Căn cứ Luật số 10/2012/QH13;', 'Điều 1. Phạm vi', 'Điều 2. Hiệu lực'],
    'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV thông qua ngày 26 tháng 6 năm 2025.',
  );
  expect(readDocumentHead({ title: 'Luật Bảo vệ dữ liệu', blocks }, lexicon)).toMatchObject({
    ...{ type: 'Luật', number: '91/2025/QH15', date: '2025-06-26' },
  });
});

it('what the head does not print is read out of the record of the paper', () => {
  const record = 'Số hiệu\t12/2021/TT-BTC\nLoại văn bản\tThông tư\nNgày ban hành\t31/12/2021\nNgười ký\tLê Văn An';
  const blocks = [{ kind: 'table' as const, text: `${record}\nCơ quan ban hành\tBộ Tài chính` }];
  expect(readDocumentHead({ title: 'Về phí', blocks }, lexicon)).toEqual({
    ...{ type: 'Thông tư', number: '12/2021/TT-BTC', issuer: 'Bộ Tài chính' },
    ...{ date: '2021-12-31', signer: 'Lê Văn An', relations: [] },
  });
});

it('a number in running text is no paper’s own', () => {
  const blocks = paragraphs('Hội nghị triển khai Nghị quyết số 05-NQ/TW.', 'Căn cứ Luật số 10/2012/QH13;');
  expect(readDocumentHead({ title: 'Tin', blocks }, lexicon)).toBeNull();
});

it('a consolidated text is known by the number at its end, not by that of what it consolidates', () => {
  const blocks = paragraphs(
    ...['BỘ NỘI VỤ', 'Số: 12/2022/TT-BNV', 'Hà Nội, ngày 30 tháng 6 năm 2022', 'THÔNG TƯ', 'Về chế độ báo cáo'],
    ...['Điều 1. Phạm vi', 'Điều 2. Nội dung', 'Điều 3. Thời hạn', 'Điều 4. Hiệu lực', 'Điều 5. Thi hành'],
    ...['BỘ NỘI VỤ', 'Số: 4/VBHN-BNV', 'XÁC THỰC VĂN BẢN HỢP NHẤT', 'Hà Nội, ngày 10 tháng 02 năm 2025', 'Lê Văn An'],
  );
  expect(readDocumentHead({ title: 'Thông tư', blocks }, lexicon)).toMatchObject({
    ...{ type: 'Văn bản hợp nhất', number: '4/VBHN-BNV', place: 'Hà Nội', date: '2025-02-10' },
  });
});
