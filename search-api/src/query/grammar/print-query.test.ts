import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { ParsedQuery } from './query-reading.ts';

const symbols = new Set('nq ct kl qc qd qyd tt hd tb tc bc kh qh ctr cthd da pa ttr cv bb l pl nd ttlt cd'.split(' '));
const parse = (text: string): ParsedQuery => parseQuery(text, symbols);

const words =
  'Đảng ủy hoà 05 5 2024 34O CT ct TW tw tu NĐ CP ĐUK QH15 UBND ngày tháng 0912 345 T.Ư COVID-19 a l O 1.234';
const marks = `" “ ” « » „ - − – — / . , ; : ( [ ' ! ? … * • 🙂 \u200B \u0301 \u00A0`;
const operators = 'official: department: type: number: cán-bộ: canbo: đơn-vị: loại: so: Số: oficial: tpye: https://';
const pieces = [...words.split(' '), ...marks.split(' '), ...operators.split(' '), ' ', '  ', '\n', '-"', ' -', ' –'];
const fromPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const spacedPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fromPieces,
  spacedPieces,
);
const runs = { numRuns: 1_000 };

/** A reading without the places, which printing moves. */
const withoutPlaces = ({ terms, excluded, numbers, operators, excludedOperators }: ParsedQuery) => ({
  terms: terms.map(({ kind, text, words }) => ({ kind, text, words })),
  excluded: excluded.map(({ kind, text, words }) => ({ kind, text, words })),
  numbers: numbers.map(({ key, text }) => ({ key, text })),
  operators,
  excludedOperators,
});

describe('reading and printing any query', () => {
  it('prints what reads as the same query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parse(text);
        expect(withoutPlaces(parse(printQuery(read)))).toEqual(withoutPlaces(read));
      }),
      runs,
    );
  });

  it('prints the same when printed again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const printed = printQuery(parse(text));
        expect(printQuery(parse(printed))).toBe(printed);
      }),
      runs,
    );
  });

  it('prints no problem', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(printQuery(parse(text))).problems).toEqual([]);
      }),
      runs,
    );
  });

  it('gives places inside the text, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { terms, excluded, numbers, problems } = parse(text);
        const places = [...terms, ...excluded, ...problems].sort((a, b) => a.start - b.start);
        for (const list of [places, numbers]) {
          for (const [at, { start, end }] of list.entries()) {
            expect(start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      runs,
    );
  });

  it('loses no word of a text without the marks of the grammar', () => {
    const plain = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        const read = parse(text);
        expect(read.terms.map((term) => term.text)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
        expect(read.excluded).toEqual([]);
      }),
    );
  });
});

describe('a printed query', () => {
  it.each([
    ['  Uỷ ban:  Tỉnh ', 'Uỷ ban Tỉnh'],
    ['„dân vận” «Khéo» lũ', '"dân vận" "Khéo" lũ'],
    ['-bão lũ −“áp thấp” -COVID-19', 'lũ -bão -"áp thấp" -"COVID-19"'],
    ['loại:thông-báo lũ -cán-bộ:“Đỗ Quang Minh”', 'lũ type:"thông-báo" -official:"Đỗ Quang Minh"'],
    ['số:05-CT/T.Ư', 'number:"5 ct tw"'],
    ['Số:  1400 -  CV/VPTU ngày 5/6', 'Số 1400 - CV/VPTU ngày 5 6'],
  ])('has one form for each way to write it: %s', (text, printed) => expect(printQuery(parse(text))).toBe(printed));

  it.each([
    ['05, CT, TW', '05, CT TW'],
    ['đại hội 2024 -lũ', 'đại hội 2024, -lũ'],
    ['ngày, 05 CT TW', 'ngày, 05 CT TW'],
    ['05 -lũ CT TW', '05, CT TW -lũ'],
  ])('keeps apart what would be read as one: %s', (text, printed) => expect(printQuery(parse(text))).toBe(printed));

  it('is empty for a query that asks for nothing', () => expect(printQuery(parse('… "" 🙂'))).toBe(''));
});
