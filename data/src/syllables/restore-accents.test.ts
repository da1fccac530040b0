import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesMarks } from '../text/typed-marks.ts';
import { toWordForms, type WordForms } from '../text/word-forms.ts';
import { isTypedInFull, restoreAccents } from './restore-accents.ts';
import { createSyllableCounter } from './syllable-counter.ts';

const counter = createSyllableCounter();
for (const text of [
  'Ban Thường vụ Tỉnh ủy Thuận Giang ban hành nghị quyết về xây dựng Đảng',
  'Hội nghị Ban Chấp hành Đảng bộ tỉnh quyết định nhân sự',
  'Trong năm qua, nhân dân trong tỉnh đang xây dựng nông thôn mới',
  'Quyết định của Ban Thường vụ về công tác cán bộ và đang được bàn kỹ',
  'Bạn đọc gửi thư cho ban biên tập; cho đến nay đã có năm thư',
])
  counter.add(Array.from({ length: 4 }, () => text));
const table = counter.finish();

const toWords = (text: string): WordForms[] => text.split(' ').map(toWordForms);
const restore = (text: string): string =>
  restoreAccents(toWords(text), table)
    .map(({ word }) => word.exact)
    .join(' ');

const known = Array.from({ length: table.size }, (_, id) => table.wordOf(id));
const bareOrNot = fc
  .constantFrom(...known)
  .chain((word) => fc.constantFrom(word, toWordForms(word).folded, halfTyped(word)));
const typed = fc.array(fc.oneof(bareOrNot, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 })), {
  maxLength: 8,
});

/** Without its tone: "quyết" is "quyêt". */
const halfTyped = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

describe('restoring accents', () => {
  it.each([
    ['hoi nghi', 'hội nghị'],
    ['quyêt dinh', 'quyết định'],
    ['quyết đinh', 'quyết định'],
    ['ban thuong vu tinh uy', 'ban thường vụ tỉnh ủy'],
    ['nông thon mơi', 'nông thôn mới'],
    ['Thuận giang', 'thuận giang'],
  ])('reads %s as %s', (query, meant) => {
    expect(restore(query)).toBe(meant);
  });

  it.each(['ban thường vụ', 'trong năm qua', 'cho đến nay', 'nhân dân trong tỉnh', 'đang xây dựng'])(
    'leaves %s, in which no accent is missing',
    (query) => {
      expect(isTypedInFull(toWords(query), table)).toBe(true);
    },
  );

  it('leaves words of which the archive knows no form', () => {
    expect(restore('wifi hoi nghi xyz')).toBe('wifi hội nghị xyz');
  });

  it('takes off no typed mark and changes no letter, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (texts) => {
        const words = texts.map(toWordForms);
        for (const [at, { word, changed }] of restoreAccents(words, table).entries()) {
          expect(carriesMarks(word.exact, words[at]?.exact ?? '')).toBe(true);
          expect(word.folded).toBe(words[at]?.folded);
          expect(changed).toBe(word.exact !== words[at]?.exact);
        }
      }),
    );
  });

  it('gives as many words as it was given, and none for none', () => {
    expect(restoreAccents([], table)).toEqual([]);
    fc.assert(fc.property(typed, (texts) => restoreAccents(texts.map(toWordForms), table).length === texts.length));
  });
});
