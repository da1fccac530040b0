import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readSheets } from './read-sheets.ts';

type Cells = (string | number | null)[][];

function makeWorkbook(sheets: Record<string, Cells>, bookType: 'xlsx' | 'biff8' = 'xlsx'): Buffer {
  const workbook = utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(cells), name);
  return write(workbook, { type: 'buffer', bookType });
}
const cells: Cells = [
  ['Danh sách đảng viên dự bồi dưỡng năm 2019', null, null],
  [],
  ['TT', 'Họ và tên', 'Chi bộ'],
  [1, 'Đỗ Thị Lan', 'Văn phòng'],
  [2, 'Lê Văn Bình', null],
];

describe('a workbook', () => {
  it.each(['xlsx', 'biff8'] as const)('is read as a title and a table: %s', async (bookType) => {
    const article = await readSheets({ bytes: makeWorkbook({ 'Trang 1': cells }, bookType), name: 'danh-sach.xls' });
    expect(article.title).toBe('Danh sách đảng viên dự bồi dưỡng năm 2019');
    expect(article.blocks).toEqual([
      { kind: 'table', text: 'TT\tHọ và tên\tChi bộ\n1\tĐỗ Thị Lan\tVăn phòng\n2\tLê Văn Bình' },
    ]);
    expect(article.reading).toMatchObject({ charset: 'unicode', method: 'sheets' });
  });

  it('names its sheets where it has several, and reads legacy letters', async () => {
    const legacy: Cells = [
      ['Danh s¸ch ®¶ng viªn', null],
      ['Hä vµ tªn', 'Chi bé'],
      ['NguyÔn V¨n Hïng', 'V¨n phßng'],
    ];
    const bytes = makeWorkbook({ Mot: legacy, Hai: [['Hä vµ tªn', 'Chøc vô']] });
    const article = await readSheets({ bytes, name: 'a.xls' });
    expect(article.reading.charset).toBe('tcvn3');
    expect(article.blocks.map(({ text }) => text)).toContain('Họ và tên\tChi bộ\nNguyễn Văn Hùng\tVăn phòng');
    expect(JSON.stringify(article)).toContain('Hai');
  });

  it('is refused where it is none, or empty', async () => {
    await expect(readSheets({ bytes: Buffer.from('PK\u0003\u0004'), name: 'a' })).rejects.toMatchObject({
      reason: 'broken',
    });
    await expect(readSheets({ bytes: makeWorkbook({ A: [[]] }), name: 'a' })).rejects.toMatchObject({
      reason: 'no-text',
    });
  });
});
