import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms, type WordForms } from '../text/word-forms.ts';
import { suspectWords } from './suspect-words.ts';
import { createSyllableCounter } from './syllable-counter.ts';

const counter = createSyllableCounter();
counter.add(['Hội nghị Ban Chấp hành Đảng bộ tỉnh Thuận Giang quyết định công tác cán bộ']);
counter.add(['Tỉnh ủy Thuận Giang ban hành nghị quyết', 'nghỉ lễ, bàn']);
const table = counter.finish();

const toWords = (text: string): WordForms[] => text.split(' ').map(toWordForms);
const suspects = (text: string): string[] => {
  const accented = toWordForms(text).exact !== toWordForms(text).folded;
  return suspectWords(toWords(text), table, accented).map((at) => text.split(' ')[at] ?? '');
};

describe('words that are probably mistyped', () => {
  it.each([
    ['hội nghị ban chấp hành', []],
    ['hoi nghi ban chap hanh', []],
    ['hội nghị ban chấq hành', ['chấq']],
    ['hoi nghi bam chap hanh', ['bam']],
    ['công tác cám bộ tỉnh', ['cám']],
  ])('of %s are %j', (query, expected) => {
    expect(suspects(query)).toEqual(expected);
  });

  it('are known ones too, when never seen beside their neighbours', () => {
    expect(suspects('đảng bộ bàn tỉnh thuận giang')).toEqual(['bàn']);
  });

  it('are taken without accents when the query has none', () => {
    expect(suspects('le ban hoi nghi')).toEqual(['le', 'ban']);
    expect(suspects('tinh uy thuan giang ban hanh')).toEqual([]);
  });

  it('have no neighbours to be judged by when alone', () => {
    expect(suspects('lễ')).toEqual([]);
    expect(suspects('lễx')).toEqual(['lễx']);
  });

  it('come before numbers and single letters, which are rightly new more often', () => {
    expect(suspects('nghị quyết 99 x quyêết')).toEqual(['quyêết', '99', 'x']);
  });

  it('are three at most, each of them once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })),
        fc.boolean(),
        (texts, accented) => {
          const found = suspectWords(texts.map(toWordForms), table, accented);
          expect(found.length).toBeLessThanOrEqual(3);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every((at) => at >= 0 && at < texts.length)).toBe(true);
        },
      ),
    );
  });
});
