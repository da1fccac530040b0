import { describe, expect, it } from 'vitest';
import { decodePrint, encodePrint, similarityOf, type TextPrint, toBands, toTextPrint } from './text-print.ts';

/** Words that have nothing to do with each other, the same ones for the same seed. */
function makeWords(seed: number, count: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `t${state.toString(36)}`;
  });
}
const printOf = (words: readonly string[]): TextPrint => {
  const print = toTextPrint([words.join(' ')]);
  if (!print) throw new Error('the text is too short');
  return print;
};
const shareBand = (a: TextPrint, b: TextPrint): boolean => {
  const others = toBands(b);
  return toBands(a).some((value, band) => value === others[band]);
};

describe('the print of a text', () => {
  it('is the same however the text is accented, cut into blocks or set in capitals', () => {
    const text =
      'Sáng nay, Đảng uỷ Khối tổ chức hội nghị sơ kết công tác quý một và bàn nhiệm vụ của quý hai năm nay tại hội trường lớn của cơ quan';
    const print = toTextPrint([text]);
    expect(print).not.toBeNull();
    expect(toTextPrint([text.toUpperCase().replace('UỶ', 'ỦY')])).toEqual(print);
    expect(toTextPrint([text.slice(0, 40), text.slice(40)])).toEqual(
      toTextPrint([`${text.slice(0, 40)} ${text.slice(40)}`]),
    );
  });

  it('says nothing of a text of a few words', () => {
    expect(toTextPrint(['Hội nghị tổng kết năm'])).toBeNull();
    expect(toTextPrint([])).toBeNull();
  });

  it('is alike as the texts are: a reprint with some words changed is found, another text is not', () => {
    const words = makeWords(7, 600);
    const reprint = words.map((word, at) => (at % 90 === 0 ? `x${word}` : word));
    expect(similarityOf(printOf(words), printOf(words))).toBe(1);
    expect(similarityOf(printOf(words), printOf(reprint))).toBeGreaterThan(0.75);
    expect(shareBand(printOf(words), printOf(reprint))).toBe(true);
    expect(similarityOf(printOf(words), printOf(makeWords(8, 600)))).toBeLessThan(0.1);
  });

  it('estimates the share of the runs that two texts have in common', () => {
    const [common, a, b] = [makeWords(1, 1000), makeWords(2, 500), makeWords(3, 500)];
    expect(similarityOf(printOf([...common, ...a]), printOf([...common, ...b]))).toBeGreaterThan(0.3);
    expect(similarityOf(printOf([...common, ...a]), printOf([...common, ...b]))).toBeLessThan(0.7);
  });

  it('finds nearly every pair that shares four fifths of its runs', () => {
    const found = Array.from({ length: 60 }, (_, seed) => {
      const [common, own, other] = [makeWords(seed + 100, 900), makeWords(seed + 500, 100), makeWords(seed + 900, 100)];
      return shareBand(printOf([...common, ...own]), printOf([...common, ...other]));
    });
    expect(found.filter(Boolean).length).toBeGreaterThan(55);
  });

  it('is kept in bytes and read back', () => {
    const print = printOf(makeWords(5, 100));
    expect(decodePrint(encodePrint(print))).toEqual(print);
  });
});
