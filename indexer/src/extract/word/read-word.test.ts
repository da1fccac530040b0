import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../testing/make-docx.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';

const table = `<w:tbl>${[
  ['TT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Đỗ Thị Lan', 'Bí thư'],
  ['2', 'Lê Văn Bình', 'Phó Bí thư'],
]
  .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
  .join('')}</w:tbl>`;

describe('a Word document (.docx)', () => {
  it('is read with its title, paragraphs and tables', async () => {
    const bytes = await makeDocx(
      paragraph('KẾ HOẠCH', { centred: true }) +
        paragraph('tổ chức hội nghị tổng kết năm 2019', { centred: true }) +
        paragraph('Căn cứ chương trình công tác, Ban Tổ chức lập kế hoạch như sau.') +
        table,
    );
    const article = await readDocx({ bytes, name: 'ke-hoach.docx' });
    expect(article.title).toBe('KẾ HOẠCH tổ chức hội nghị tổng kết năm 2019');
    expect(article.blocks.at(-1)).toEqual({
      kind: 'table',
      text: 'TT\tHọ và tên\tChức vụ\n1\tĐỗ Thị Lan\tBí thư\n2\tLê Văn Bình\tPhó Bí thư',
    });
    expect(article.reading).toEqual({ charset: 'unicode', method: 'docx', confidence: 1 });
  });

  it('is read by the fonts of its runs where they are legacy ones', async () => {
    const bytes = await makeDocx(
      paragraph('th«ng b¸o', { font: '.VnTimeH', centred: true }) +
        paragraph('VÒ viÖc häp chi bé', { font: '.VnTime', centred: true }) +
        paragraph('Chi bé häp vµo s¸ng thø hai hµng tuÇn.', { font: '.VnTime' }),
    );
    const article = await readDocx({ bytes, name: 'thong-bao.docx' });
    expect(article.title).toBe('THÔNG BÁO Về việc họp chi bộ');
    expect(article.blocks.at(-1)?.text).toBe('Chi bộ họp vào sáng thứ hai hàng tuần.');
    expect(article.reading.charset).toBe('tcvn3');
  });

  it('tells what was repaired in it', async () => {
    const bytes = await makeDocx(paragraph('Hội nghị liê ̣u có đƣợc tổ chức hay không'));
    const { title, reading } = await readDocx({ bytes, name: 'a.docx' });
    expect(title).toBe('Hội nghị liệu có được tổ chức hay không');
    expect(reading.repairs?.length).toBeGreaterThan(0);
  });
});

describe('a file that is no Word document', () => {
  it.each([
    ['text', Buffer.from('Hội nghị')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of one', Buffer.from('PK\u0003\u0004abc')],
    ['the beginning of an old one', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
  ])('is refused: %s', async (_, bytes) => {
    for (const read of [readDoc, readDocx])
      await expect(read({ bytes, name: 'a' })).rejects.toMatchObject({ reason: 'broken' });
  });

  it('is refused where it has no text', async () => {
    const bytes = await makeDocx(paragraph(' '));
    await expect(readDocx({ bytes, name: 'a' })).rejects.toMatchObject({ reason: 'no-text' });
  });
});
