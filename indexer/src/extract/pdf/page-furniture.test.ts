import { describe, expect, it } from 'vitest';
import { removeFurniture } from './page-furniture.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import type { TextRun } from './text-run.ts';

const run = (text: string, y: number, page: number, left = 60): TextRun => ({
  ...{ text, y, page, left },
  right: left + text.length * 6,
  size: 12,
});

/** Pages whose lines stand where `lines` says: baseline and text, for each page by its number. */
const toPages = (
  count: number,
  lines: (page: number) => readonly (readonly [y: number, text: string, left?: number])[],
) =>
  Array.from({ length: count }, (_, at): PdfPageRuns => {
    const number = at + 1;
    const runs = lines(number).map(([y, text, left]) => run(text, y, number, left));
    return { number, height: 842, runs, stamps: [], origin: 'text', confidence: 1 };
  });

const textsOf = (pages: readonly PdfPageRuns[]): string[][] => pages.map(({ runs }) => runs.map(({ text }) => text));

describe('what stands at the edges of pages', () => {
  it('is taken away where it recurs, the numbers in it counting with the pages', () => {
    const pages = toPages(6, (page) => [
      [40, page % 2 === 0 ? `${page + 20} Văn kiện Đại hội` : `Văn kiện Đại hội ${page + 20}`],
      [100, `Đoạn văn của trang ${page * 7}`],
      [800, `Trang ${page}/5`],
    ]);
    expect(textsOf(removeFurniture(pages))).toEqual(pages.map(({ number }) => [`Đoạn văn của trang ${number * 7}`]));
  });

  it('stays where it is text: what is elsewhere on each page, forms a page each, a signature', () => {
    const pages = toPages(4, (page) => [
      [40, `Mẫu số 0${page}`],
      [60 + page * 30, 'Như trên'],
      [800, 'CHỦ TỊCH'],
    ]);
    expect(textsOf(removeFurniture(pages))).toEqual(textsOf(pages));
  });

  it('stays where it is a mark of secrecy, however often', () => {
    const pages = toPages(6, (page) => [
      [30, 'MẬT'],
      [100, `Điều ${page}. Nội dung ${'a'.repeat(page)}`],
    ]);
    expect(textsOf(removeFurniture(pages))).toEqual(textsOf(pages));
  });

  it('is a number alone only where it is the number of its page', () => {
    const pages = toPages(2, (page) => [
      [40, `${page}`],
      [100, page === 1 ? 'Tổng số đảng viên' : 'Năm thành lập'],
      [120, page === 1 ? '200' : '1975'],
      [140, `${page}`],
      [160, page === 1 ? 'Còn nữa' : 'Hết'],
    ]);
    expect(textsOf(removeFurniture(pages))).toEqual([
      ['Tổng số đảng viên', '200', '1', 'Còn nữa'],
      ['Năm thành lập', '1975', '2', 'Hết'],
    ]);
  });

  it('is the head of a table on the pages that it goes on over, not on the first', () => {
    const pages = toPages(3, (page) => [
      [50, 'TT', 60],
      [50, 'Nội dung', 120],
      [50, 'Thời gian', 400],
      [80, `Việc thứ ${'x'.repeat(page)}`, 120],
    ]);
    expect(textsOf(removeFurniture(pages))).toEqual([
      ['TT', 'Nội dung', 'Thời gian', 'Việc thứ x'],
      ['Việc thứ xx'],
      ['Việc thứ xxx'],
    ]);
  });
});
