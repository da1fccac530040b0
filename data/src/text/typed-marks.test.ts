import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { carriesMarks } from './typed-marks.ts';
import { toWordForms } from './word-forms.ts';

const syllable = fc
  .constantFrom(
    'Đảng',
    'định',
    'đinh',
    'dinh',
    'quyết',
    'quyêt',
    'trường',
    'trưởng',
    'truong',
    'ủy',
    'ăn',
    'ân',
    'ấn',
    'façade',
  )
  .map((word) => toWordForms(word).exact);

describe('the marks typed', () => {
  it('are carried by the word itself, and none are by every word of the same letters', () => {
    fc.assert(fc.property(syllable, (word) => carriesMarks(word, word) && carriesMarks(word, fold(word))));
  });

  it('are carried both ways only by the same word', () => {
    fc.assert(fc.property(syllable, syllable, (a, b) => (carriesMarks(a, b) && carriesMarks(b, a)) === (a === b)));
  });

  it('are counted on the letter they stand on', () => {
    expect(carriesMarks('ưo', 'uơ')).toBe(false);
    expect(carriesMarks('ươ', 'uơ')).toBe(true);
  });
});
