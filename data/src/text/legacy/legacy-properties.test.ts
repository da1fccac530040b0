import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './fixtures/sentences.ts';
import { syllables } from './fixtures/syllables.ts';
import { toLegacy } from './fixtures/to-legacy.ts';
import { readLegacy } from './read-legacy.ts';
import { repairDamage } from './repair-damage.ts';

const word = fc
  .tuple(fc.constantFrom(...syllables), fc.constantFrom('small', 'Capital', 'CAPITALS'))
  .map(([small, form]) => {
    if (form === 'small') return small;
    return form === 'CAPITALS' ? small.toUpperCase() : small.charAt(0).toUpperCase() + small.slice(1);
  });
const separator = fc.constantFrom(' ', ', ', ' - ', '/', '. “', '\n', ' 05 ', '\t', ' «', '» ', ' · ');
const unicode = fc.array(fc.tuple(word, separator), { maxLength: 30 }).map((words) => words.flat().join(''));

const line = fc
  .tuple(fc.constantFrom(...sentences), fc.constantFrom('unicode', 'tcvn3', 'vni'))
  .map(([text, charset]) => ({
    text,
    typed: charset === 'tcvn3' || charset === 'vni' ? toLegacy(text, charset) : text,
  }));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aeoungtchñôöÄÖÕ©®µ¸·\u00AD\u2212\u0323\u0301ƣơ «»\n'), maxLength: 30 }),
);

describe('a text in Unicode', () => {
  it('never changes when it is read, composed or not', () => {
    fc.assert(
      fc.property(unicode, fc.constantFrom('NFC', 'NFD'), (text, form) => {
        const given = text.normalize(form);
        expect(readLegacy(given)).toEqual({ text: given, charset: 'unicode', confidence: 1 });
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing to repair, but for Õ among capitals', () => {
    const sound = unicode.filter((text) => !text.includes('Õ'));
    fc.assert(
      fc.property(sound, fc.constantFrom('NFC', 'NFD'), (text, form) => {
        const given = text.normalize(form);
        expect(repairDamage(given)).toEqual({ text: given, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text of lines in several encodings', () => {
  it('is read line by line, and alike when read again', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { text } = readLegacy(lines.map(({ typed }) => typed).join('\n'));
        expect(text).toBe(lines.map((each) => each.text).join('\n'));
        expect(readLegacy(text).text).toBe(text);
      }),
    );
  });
});

describe('any text', () => {
  it('is read with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { confidence } = readLegacy(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });

  it('is read alike when it is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readLegacy(text).text;
        expect(readLegacy(read).text).toBe(read);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left to repair once it is repaired', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: repaired } = repairDamage(text);
        expect(repairDamage(repaired)).toEqual({ text: repaired, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });
});
