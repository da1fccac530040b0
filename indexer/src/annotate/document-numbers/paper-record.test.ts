import { describe, expect, it } from 'vitest';
import { parseRecordRow, readRecord } from './paper-record.ts';

describe('a row of the record of a paper', () => {
  it.each([
    ['Số ký hiệu: 12-CT/TU', 'number', '12-CT/TU'],
    ['Số hiệu127/2021/TT-BTC', 'number', '127/2021/TT-BTC'],
    ['Loại văn bảnThông tư', 'type', 'Thông tư'],
    ['Ngày ban hành:', 'issued', ''],
    ['TRÍCH YẾU: Về công tác cán bộ', 'abstract', 'Về công tác cán bộ'],
  ])('is told by its label, however the value is set: %s', (line, field, value) => {
    expect(parseRecordRow(line)).toMatchObject({ field, value });
  });

  it.each(['Ngày ban hành nghị quyết đã đến', 'Về việc này, chi bộ họp', 'Hiệu lực thi hành', 'Người ký tên'])(
    'is not a sentence: %s',
    (line) => {
      expect(parseRecordRow(line)).toBeNull();
    },
  );
});

describe('the record of a paper', () => {
  it('has labels and values by turns, in two columns or in four', () => {
    const two = 'Số ký hiệu\t12-CT/TU\nNgày ban hành\t05/8/2019\nNgười ký\tLê Văn An';
    const four = 'Số ký hiệu\t12-CT/TU\tNgày ban hành\t05/8/2019\nNgười ký\tLê Văn An';
    for (const text of [two, four])
      expect(readRecord(text).map(({ field, value }) => [field, value])).toEqual([
        ['number', '12-CT/TU'],
        ['issued', '05/8/2019'],
        ['signer', 'Lê Văn An'],
      ]);
  });

  it('may be a list, and have two rows in a line', () => {
    const text = '- Số hiệu: 12-CT/TU Loại văn bản: Chỉ thị\n• Nơi ban hành: Tỉnh ủy Người ký: Lê Văn An';
    expect(readRecord(text).map(({ field, value }) => [field, value])).toEqual([
      ['number', '12-CT/TU'],
      ['type', 'Chỉ thị'],
      ['issuer', 'Tỉnh ủy'],
      ['signer', 'Lê Văn An'],
    ]);
  });

  it('is none without a number or an abstract, or of too few rows', () => {
    expect(readRecord('Lĩnh vực\tThuế\nTình trạng\tCòn hiệu lực\nNgành\tTài chính')).toEqual([]);
    expect(readRecord('Số ký hiệu\t12-CT/TU\nNgười ký\tLê Văn An')).toEqual([]);
  });
});
