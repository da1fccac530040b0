import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackageRoot } from '@tra-cuu/data/package-root';
import { describe, expect, it } from 'vitest';
import { extractText } from '../extract-text.ts';

const read = (text: string) => extractText({ bytes: Buffer.from(text), mediaType: 'text/plain', name: 'text' });

describe('the founding article', () => {
  const text = readFileSync(join(dataPackageRoot(), 'sample', 'founding-article.txt'), 'utf8');
  const article = read(text);

  it('has its title, its author, its caption and five paragraphs', () => {
    expect(article.title).toBe('Thường trực Đảng ủy Khối làm việc với Ban Tuyên giáo');
    expect(article.author).toBe('Viết Thọ');
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      ...Array(3).fill('paragraph'),
      'caption',
      ...Array(2).fill('paragraph'),
    ]);
    expect(article.blocks[3]?.text).toBe('Toàn cảnh buổi làm việc');
    expect(article.publishedOn).toBeNull();
  });

  it('holds every paragraph as it was typed, and "Bài viết mới nhất:" nowhere', () => {
    for (const { text: block } of article.blocks) expect(text).toContain(block);
    expect(JSON.stringify(article)).not.toContain('Bài viết mới nhất');
  });
});

describe('a plain text', () => {
  it('without empty lines is a paragraph a line', () => {
    expect(read('Tiêu đề\nDòng một.\nDòng hai.').blocks).toHaveLength(2);
  });

  it('wrapped at a column is put together again', () => {
    const { blocks } = read('Tiêu đề\r\n\r\nMột câu dài được\r\nngắt giữa chừng.\r\n\r\nCâu thứ hai.\r\n');
    expect(blocks.map(({ text }) => text)).toEqual(['Một câu dài được ngắt giữa chừng.', 'Câu thứ hai.']);
  });

  it('with a line too long to have been wrapped is a paragraph a line', () => {
    const long = `Đảng ủy ${'xã họp bàn việc thu hoạch '.repeat(10)}xong`;
    const { title, blocks, publishedOn } = read(`Đảng ủy xã họp\nThứ Hai, 28/07/2025\n${long}\n\nLời kết.`);
    expect(title).toBe('Đảng ủy xã họp');
    expect(blocks.map(({ text }) => text)).toEqual([long, 'Lời kết.']);
    expect(publishedOn?.date).toBe('2025-07-28');
  });

  it('has the first line that is no day for a title; a day above it is a clock where another stands below', () => {
    const below = read('Thứ 5, 28/03/2024, 19:07\n\nHuyện ủy họp\n\nThứ 7, 10/04/2021\n\nMột câu.\n\nHai câu.');
    expect([below.title, below.publishedOn?.date]).toEqual(['Huyện ủy họp', '2021-04-10']);
    const above = read('Ngày đăng: 28/03/2024\n\nHuyện ủy họp\n\nMột câu.\n\nHai câu.');
    expect([above.title, above.publishedOn?.date]).toEqual(['Huyện ủy họp', '2024-03-28']);
  });

  it('has the day that its address tells where it prints none', () => {
    const text = {
      bytes: Buffer.from('Huyện ủy họp\n\nMột câu.\n\nHai câu.'),
      mediaType: 'text/plain' as const,
      name: 'a',
    };
    const at = (url: string) => extractText({ ...text, url }).publishedOn?.date;
    expect(at('http://bao.example/2012/07/25/hop.html')).toBe('2012-07-25');
    expect(at('http://bao.example/hop.html')).toBeUndefined();
  });

  it('has headings where lines are numbered, and a day where a line under the title tells it', () => {
    const article = read(
      'Tổng kết năm\n\nCập nhật: 14:30 - 25/07/2008\n\nI. Kết quả\n\nĐã làm xong.\n\nII. Nhiệm vụ\n\nLàm tiếp.',
    );
    expect(article.publishedOn?.date).toBe('2008-07-25');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });

  it('of one long paragraph has its beginning for a title', () => {
    const long = 'Một câu rất dài. '.repeat(40).trim();
    const article = read(long);
    expect(article.title.length).toBeLessThanOrEqual(301);
    expect(article.blocks).toEqual([{ kind: 'paragraph', text: long }]);
  });
});
