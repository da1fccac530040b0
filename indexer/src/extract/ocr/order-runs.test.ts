import { describe, expect, it } from 'vitest';
import type { TextRun } from '../pdf/text-run.ts';
import { orderRuns } from './order-runs.ts';

const run = (text: string, left: number, y: number): TextRun => ({
  ...{ text, left, y, right: left + text.length * 6, size: 12, page: 1 },
});

const order = (...runs: TextRun[]): string[] => orderRuns(runs).map(({ text }) => text);

describe('the runs of a picture', () => {
  it('are those of a head column by column, however their lines stand, without its star', () => {
    const head = [
      run('ĐẢNG CỘNG SẢN VIỆT NAM', 330, 50),
      run('TỈNH ỦY THUẬN GIANG', 90, 44),
      run('BAN TỔ CHỨC', 110, 62),
      run('x', 140, 76),
      run('Thuận Giang, ngày 08 tháng 3 năm 2019', 320, 84),
      run('Số 17-CT/BTCTU', 105, 92),
      run('CHỈ THỊ', 270, 130),
      run('Căn cứ Điều lệ Đảng, Ban Thường vụ yêu cầu các cấp ủy thực hiện tốt', 90, 160),
    ];
    expect(order(...head)).toEqual([
      ...['TỈNH ỦY THUẬN GIANG', 'BAN TỔ CHỨC', 'Số 17-CT/BTCTU'],
      ...['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thuận Giang, ngày 08 tháng 3 năm 2019', 'CHỈ THỊ'],
      'Căn cứ Điều lệ Đảng, Ban Thường vụ yêu cầu các cấp ủy thực hiện tốt',
    ]);
  });

  it('are those of a foot column by column, the text above it before', () => {
    expect(
      order(
        run('theo dõi, đôn đốc.', 90, 600),
        run('Noi nhận:', 90, 640),
        run('T/M BAN THƯỜNG VỤ', 350, 636),
        run('- Như trên,', 90, 656),
        run('BÍ THƯ', 390, 652),
        run('- Lưu.', 90, 672),
        run('Lê Văn Tâm', 385, 730),
      ),
    ).toEqual([
      'theo dõi, đôn đốc.',
      'Noi nhận:',
      '- Như trên,',
      '- Lưu.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Lê Văn Tâm',
    ]);
  });

  it('are those of a table row by row', () => {
    expect(order(run('Xã', 90, 100), run('Số hộ', 300, 100), run('Tân Hòa', 90, 120), run('120', 300, 121))).toEqual([
      'Xã',
      'Số hộ',
      'Tân Hòa',
      '120',
    ]);
  });

  it('are those of a page printed in two columns one after the other', () => {
    const column = (name: string, left: number): TextRun[] =>
      Array.from({ length: 7 }, (_, at) => run(`${name} dòng ${at} của một bài báo in`, left, 100 + at * 15));
    const [left, right] = [column('trái', 60), column('phải', 310)];
    expect(order(...left, ...right)).toEqual([...left, ...right].map(({ text }) => text));
  });
});
