import { describe, expect, it } from 'vitest';
import { chooseWindows, type WindowOptions } from './choose-windows.ts';
import { findWantedMatches } from './find-matches.ts';
import { toWantedTerm } from './fixtures/wanted-term.ts';

const filler = 'Các đơn vị tiếp tục thi đua lập thành tích. '.repeat(40);
const terms = ['ngân sách', 'trường học', 'xã Bình An'].map((typed) => toWantedTerm([typed], 'exact'));
const windowsOf = (text: string, options: WindowOptions = {}): string[] =>
  chooseWindows(text, findWantedMatches(text, terms), options).map(({ start, end }) => text.slice(start, end));

describe('the windows of a text', () => {
  it('are one where it shows all', () => {
    const said = 'Xã Bình An dành ngân sách xây trường học.';
    const windows = windowsOf(`Ngân sách. ${filler}${said} ${filler}`);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.startsWith(said)).toBe(true);
  });

  it('are two where together they show more than one can', () => {
    const windows = windowsOf(`${filler}Ngân sách năm 2024. ${filler}Trường học ở xã Bình An. ${filler}`);
    expect(windows.map((window) => window.slice(0, 10))).toEqual(['Ngân sách ', 'Trường học']);
    expect(windows.every((window) => window.length <= 130)).toBe(true);
  });

  it('are two of three places, where each shows another word', () => {
    expect(windowsOf(`${filler}Ngân sách. ${filler}Trường học. ${filler}Xã Bình An. ${filler}`)).toHaveLength(2);
  });

  it('do not part places that one window shows', () => {
    const windows = windowsOf(`${filler}Ngân sách ${'của tỉnh '.repeat(15)} và trường học. ${filler}`);
    expect(windows).toHaveLength(1);
    expect(windows[0]).toContain('trường học');
  });

  it('show the place where the words stand nearest to each other', () => {
    const loose = 'Ngân sách của đơn vị được giao từ đầu năm để sửa chữa trường học.';
    const close = 'Dự toán ngân sách trường học.';
    expect(windowsOf(`${loose} ${filler}${close} ${filler}`)[0]).toContain(close);
  });

  it('show the place where the words stand in the order of the query', () => {
    const turned = 'Ở trường học, ngân sách.';
    const straight = 'Về ngân sách, trường học.';
    expect(windowsOf(`${turned} ${filler}${straight} ${filler}`)[0]).toContain(straight);
  });

  it('show the earliest of places that are alike', () => {
    expect(windowsOf(`Ngân sách một. ${filler}Ngân sách hai. ${filler}`)[0]?.startsWith('Ngân sách một.')).toBe(true);
  });

  it('show the words of more weight', () => {
    const text = `Ngân sách. ${filler}Trường học ở xã Bình An. ${filler}`;
    expect(windowsOf(text, { length: 30 })[0]).toContain('Trường học');
    expect(windowsOf(text, { length: 30, weights: [5] })[0]).toContain('Ngân sách');
  });

  it('do not look for words without weight', () => {
    const text = `Ngân sách. ${filler}Trường học. ${filler}`;
    expect(windowsOf(text, { weights: [0] })).toHaveLength(1);
    expect(windowsOf(text, { weights: [0] })[0]).toContain('Trường học');
  });

  it('show the beginning where nothing matches', () => {
    expect(windowsOf(`\n ${filler}`)[0]?.startsWith('Các đơn vị tiếp tục')).toBe(true);
  });

  it.each(['', ' \n\t'])('are none of a blank text', (text) => expect(windowsOf(text)).toEqual([]));
});

describe('a window begins', () => {
  const long = 'đơn vị tiếp tục thi đua lập thành tích chào mừng đại hội '.repeat(20);

  it('with the sentence where that is near', () => {
    const window = windowsOf(`${filler}Sáng nay, tỉnh giao ngân sách cho các đơn vị. ${filler}`)[0];
    expect(window?.startsWith('Sáng nay, tỉnh giao ngân sách')).toBe(true);
  });

  it('with the line where that is near', () => {
    expect(windowsOf(`${long}\nVề ngân sách ${long}`)[0]?.startsWith('Về ngân sách')).toBe(true);
  });

  it('with a whole word a little before, where no sentence is near', () => {
    expect(windowsOf(`${long}ngân sách ${long}`)[0]).toMatch(
      /^(?:đơn|vị|tiếp|tục|thi|đua|lập|thành|tích|chào|mừng|đại|hội) .{20,60}ngân sách/,
    );
  });

  it('not behind the full stop of an abbreviation', () => {
    expect(windowsOf(`${long}. Tại TP. Thuận Giang, ngân sách ${long}`)[0]?.startsWith('Tại TP. Thuận')).toBe(true);
  });

  it('early where the text is about to end', () => {
    const window = windowsOf(`${filler}Ngân sách.`)[0] ?? '';
    expect(window.length).toBeGreaterThan(200);
    expect(window).toMatch(/^Các đơn vị.* Ngân sách\.$/);
  });
});

describe('a window ends', () => {
  it('within its length, even inside a word that is longer than that', () => {
    const text = 'á'.normalize('NFD').repeat(500);
    const [window] = chooseWindows(text, []);
    expect(window).toEqual({ start: 0, end: 260 });
    expect(chooseWindows(text, [], { length: 259 })).toEqual([{ start: 0, end: 258 }]);
  });

  it('not inside a surrogate pair', () => {
    expect(chooseWindows('😀'.repeat(300), [], { length: 25 })).toEqual([{ start: 0, end: 24 }]);
  });
});
