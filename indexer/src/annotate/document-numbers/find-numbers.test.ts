import { describe, expect, it } from 'vitest';
import { findNumbers } from './find-numbers.ts';

const found = (text: string) =>
  findNumbers(text).map(({ start, end, number }) => `${text.slice(start, end)} = ${number}`);

describe('a document number', () => {
  it.each([
    ['Chỉ thị số 05-CT/TW ngày', '05-CT/TW'],
    ['12/CT-TW', '12-CT/TW'],
    ['345 -QĐ/TU', '345-QĐ/TU'],
    ['858CV/ĐUK', '858-CV/ĐUK'],
    ['05-Ctr/ĐUK', '05-CTr/ĐUK'],
    ['01 - NQ/ĐUK', '01-NQ/ĐUK'],
    ['số 31 – HD/BTCTW', '31-HD/BTCTW'],
    ['34O-CV/ĐU', '340-CV/ĐU'],
    ['l2-NQ/TW', '12-NQ/TW'],
    ['05-СТ/ТW', '05-CT/TW'],
    ['05-CT/T.Ư.', '05-CT/TW'],
    ['05/ct-tw', '05-CT/TW'],
    ['05 CT TW', '05-CT/TW'],
    ['1297 - QĐNS / TW', '1297-QĐNS/TW'],
    ['07-QĐI/TW', '07-QĐi/TW'],
    ['07-CTrPH/BVCSSK-ĐUK-BHXH', '07-CTrPH/BVCSSK-ĐUK-BHXH'],
    ['26/TTr-HĐND', '26/TTr-HĐND'],
    ['15-QĐ/UBND', '15/QĐ-UBND'],
    ['12/TT-BTC', '12/TT-BTC'],
    ['28/TB-VPCP', '28/TB-VPCP'],
    ['30c/NQ-CP', '30c/NQ-CP'],
    ['22/2017/NQ-HĐND.', '22/2017/NQ-HĐND'],
    ['1961/QĐUBND', '1961/QĐ-UBND'],
    ['56/ 2015/ NĐ - CP', '56/2015/NĐ-CP'],
    ['1199/NQ-UBTVQH15', '1199/NQ-UBTVQH15'],
    ['Luật số 33/2024/QH15', '33/2024/QH15'],
    ['Quy chế phối hợp số 56/QCPH-VKS-TA', '56/QCPH-VKS-TA'],
    ['Văn bản thẩm định số 312/STP-KSTT', '312/STP-KSTT'],
    ['1.234/QĐ-UBND', '1234/QĐ-UBND'],
  ])('has one form however it is typed: %s', (text, number) => {
    expect(findNumbers(text).map((one) => one.number)).toEqual([number]);
  });

  it.each([
    ['Nghị quyết số 18, 19-NQ/TW', ['18 = 18-NQ/TW', '19-NQ/TW = 19-NQ/TW']],
    ['các Chỉ thị 05, 06-CT/TW', ['05 = 05-CT/TW', '06-CT/TW = 06-CT/TW']],
    ['Nghị quyết 18-NQ và 19-NQ/TW', ['18-NQ = 18-NQ/TW', '19-NQ/TW = 19-NQ/TW']],
    ['Nghị định số 45, 46/2015/NĐ-CP', ['45 = 45/2015/NĐ-CP', '46/2015/NĐ-CP = 46/2015/NĐ-CP']],
    ['Ngày 3, 05-CT/TW', ['05-CT/TW = 05-CT/TW']],
  ])('may share its letters with those before it: %s', (text, numbers) => expect(found(text)).toEqual(numbers));

  it.each([
    ['Công văn số 4912/UBND-NC', '4912/UBND-NC'],
    ['Công văn số 77/MTTQ-BTT', '77/MTTQ-BTT'],
    ['Quyết định số 769/TTg', '769/TTg'],
    ['Nghị định 64-CP', '64-CP'],
  ])('without the symbol of a type is known by the name of a kind before it: %s', (text, number) => {
    expect(findNumbers(text)).toMatchObject([{ number }]);
    expect(findNumbers(text.replace(/^.*?(?=\d)/, 'nhà '))).toEqual([]);
    expect(findNumbers(number, true)).toMatchObject([{ number }]);
  });

  it.each(['24/7', 'ngày 25/7/2024', '5/HD khoa', 'điện thoại 0912-345-678', '5-10/TB', 'A05-CT/TW', '18-NQ'])(
    'is not %s',
    (text) => expect(findNumbers(text)).toEqual([]),
  );
});
