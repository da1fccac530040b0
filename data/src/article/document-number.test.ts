import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, toNumberKey } from './document-number.ts';

const symbols = new Set('nq ct kl qc qd qyd tt hd tb tc bc kh qh ctr da pa ttr cv bb l pl nd ttlt'.split(' '));
const found = (text: string) =>
  findNumbers(text, symbols).map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`);

describe('the key of a number', () => {
  it.each([
    '05-CT/TW',
    '05 CT TW',
    '05/CT-TW',
    '05-ct/tw',
    '5-CT/TW',
    '05CT/TW',
    '05 – CT / TW',
    'Số: 05 – CT/TW',
    'số 05-CT/TW',
    'Số05-CT/TW'.normalize('NFD'),
    'SO 05.CT.TW',
    'O5-CT/TW',
    '05-CT/T.Ư',
    '05-CT/T.Ư'.normalize('NFD'),
    '05-CT/TƯ',
    '05-ct/t.ư',
    '05-CT/T.W',
    '05-СТ/ТW',
    '05\u200B-CT/TW\uFEFF',
    '005 CT TW',
  ])('is one for %s and every other spelling', (spelling) => expect(toNumberKey(spelling)).toBe('5 ct tw'));

  it.each([
    ['05-CT/TU', '5 ct tu'],
    ['05-CT/T.U', '5 ct tu'],
    ['212-QĐ/ĐUK', '212 qd duk'],
    ['858CV/ĐUK', '858 cv duk'],
    ['05-Ctr/ĐUK', '5 ctr duk'],
    ['01/NQ-ĐUK', '1 nq duk'],
    ['01 - NQ/ĐUK', '1 nq duk'],
    ['31/QĐ-TW', '31 qd tw'],
    ['Số: 1400 - CV/VPTU', '1400 cv vptu'],
    ['số 31 – HD/BTCTW', '31 hd btctw'],
    ['34O-CV/ĐU', '340 cv du'],
    ['l2-NQ/TW', '12 nq tw'],
    ['26/TTr-HĐND', '26 ttr hdnd'],
    ['30/2020/NĐ-CP', '30 2020 nd cp'],
    ['30/2O20/nđ-cp', '30 2020 nd cp'],
    ['33/2024/QH15', '33 2024 qh15'],
    ['1.234/QĐ-UBND', '1234 qd ubnd'],
    ['1234/QĐ-UBND', '1234 qd ubnd'],
    ['28-L/CTN', '28 l ctn'],
    ['28L/CTN', '28 l ctn'],
    ['12/TTLT-BTP-BNV', '12 ttlt btp bnv'],
    ['05', '5'],
    ['QĐ/TU', 'qd tu'],
    ['…', ''],
  ])('of %s is %s', (number, key) => expect(toNumberKey(number)).toBe(key));

  it('is its own key', () => {
    const parts = fc.constantFrom(...'Số: số so 05 0 l O 2024 2O2O - / . – CT QĐ T.Ư t.w QH15 СТ ß'.split(' '), ' ');
    const numbers = fc.array(parts, { maxLength: 8 }).map((typed) => typed.join(''));
    fc.assert(
      fc.property(fc.oneof(numbers, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
        expect(toNumberKey(toNumberKey(text))).toBe(toNumberKey(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('numbers in a typed text', () => {
  it.each([
    ['Chỉ thị 05-CT/TW', '05-CT/TW = 5 ct tw'],
    ['quyết định 212-QĐ/ĐUK', '212-QĐ/ĐUK = 212 qd duk'],
    ['858CV/ĐUK', '858CV/ĐUK = 858 cv duk'],
    ['(05-Ctr/ĐUK)', '05-Ctr/ĐUK = 5 ctr duk'],
    ['01/NQ-ĐUK.', '01/NQ-ĐUK = 1 nq duk'],
    ['01 - NQ/ĐUK', '01 - NQ/ĐUK = 1 nq duk'],
    ['31/QĐ-TW của', '31/QĐ-TW = 31 qd tw'],
    ['Số: 1400 - CV/VPTU', '1400 - CV/VPTU = 1400 cv vptu'],
    ['số 31 – HD/BTCTW', '31 – HD/BTCTW = 31 hd btctw'],
    ['34O-CV/ĐU', '34O-CV/ĐU = 340 cv du'],
    ['345 -QĐ/TU', '345 -QĐ/TU = 345 qd tu'],
    ['05 ct tw', '05 ct tw = 5 ct tw'],
    ['05 CT ĐUK', '05 CT ĐUK = 5 ct duk'],
    ['05 ct duk', '05 ct duk = 5 ct duk'],
    ['05 CT TU', '05 CT TU = 5 ct tu'],
    ['05-ct/tu', '05-ct/tu = 5 ct tu'],
    ['05-ct tu', '05-ct tu = 5 ct tu'],
    ['05-CT/T.Ư.', '05-CT/T.Ư = 5 ct tw'],
    ['05-СТ/ТW', '05-СТ/ТW = 5 ct tw'],
    ['nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP = 30 2020 nd cp'],
    ['30 2020 nd cp', '30 2020 nd cp = 30 2020 nd cp'],
    ['Luật số 33/2024/QH15', '33/2024/QH15 = 33 2024 qh15'],
    ['1199/NQ-UBTVQH15', '1199/NQ-UBTVQH15 = 1199 nq ubtvqh15'],
    ['12/TTLT-BTP-BNV', '12/TTLT-BTP-BNV = 12 ttlt btp bnv'],
    ['1.234/QĐ-UBND', '1.234/QĐ-UBND = 1234 qd ubnd'],
    ['25/7/2024, 26/TTr-HĐND', '26/TTr-HĐND = 26 ttr hdnd'],
    ['/chi-thi-05-ct-tw-khoa-12.html', '05-ct-tw = 5 ct tw'],
  ])('are seen: %s', (text, expected) => expect(found(text)).toEqual([expected]));

  it('are all seen, in order, each once', () => {
    expect(found('05-CT/TW, 05 ct tw; 01/NQ-ĐUK và 33/2024/QH15')).toEqual([
      '05-CT/TW = 5 ct tw',
      '05 ct tw = 5 ct tw',
      '01/NQ-ĐUK = 1 nq duk',
      '33/2024/QH15 = 33 2024 qh15',
    ]);
  });

  it('are seen in text with split accents', () => {
    const text = '05-CT/T.Ư và 212-QĐ/ĐUK'.normalize('NFD');
    expect(findNumbers(text, symbols).map(({ key }) => key)).toEqual(['5 ct tw', '212 qd duk']);
  });

  it.each([
    '05 chỉ thị',
    '3 kh moi',
    '10 bc cua tinh',
    '10 bc tiep nhan',
    '5 hd duoc ky',
    '10 đã UBND',
    '05-ct moi',
    '10-tb - hoi nghi',
    '10/TB - hội nghị',
    '05-XX/TW',
    '05 TW',
    '25/7/2024',
    '25-27/9',
    '25/7 CT TU',
    '7/2024 CT TU',
    'ngày 5 CT UBND tỉnh',
    'năm 2024 KH UBND',
    '0912 345 678 CV TU',
    '3 - 5 BC VPTU',
    '10:30 TB VPTU',
    'A05-CT/TW',
    '123456-CT/TW',
    '-CT/TW',
    '2 l dw',
    '',
  ])('are not seen: %s', (text) => expect(found(text)).toEqual([]));
});
