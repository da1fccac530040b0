import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../canonical.ts';
import { fold } from '../fold.ts';
import { foldedSyllables, isSyllable, parseSyllable, toneMarks } from '../syllable.ts';
import { placeTone } from '../tone-placement.ts';
import { readKeystrokes } from './read-keystrokes.ts';
import { type TypingStyle, typeKeystrokes } from './type-keystrokes.ts';
import type { TypingMethodName } from './typing-methods.ts';

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const vowels =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iê oa oe oi ôi ơi oo oă ua ui uy uâ uê uô uơ ưa ưi ươ ưu yê';
const longVowels = 'iêu oai oao oay oeo uây uôi uya uyê uyu ươi ươu yêu yu';
const codas = ' c ch m n ng nh p t'.split(' ');

/** Every syllable there can be, each tone on the letter that carries it. */
const syllables = [
  ...new Set(
    onsets.flatMap((onset) =>
      `${vowels} ${longVowels}`.split(' ').flatMap((vowel) =>
        codas.flatMap((coda) =>
          ['', ...toneMarks].flatMap((tone) => {
            const syllable = parseSyllable(onset + vowel + coda);
            const spelt = syllable ? placeTone({ ...syllable, tone }) : '';
            return isSyllable(spelt) ? [spelt] : [];
          }),
        ),
      ),
    ),
  ),
];

const ways = (['telex', 'vni'] as const).flatMap((method) =>
  (['after-letter', 'after-word'] as const).map((style) => [method, style] as const),
);
const syllable = fc
  .tuple(fc.constantFrom(...syllables), fc.constantFrom('small', 'Capital', 'CAPITALS'))
  .map(([word, form]) => {
    if (form === 'small') return word;
    return form === 'CAPITALS' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
  });
const separator = fc.constantFrom(' ', '  ', ', ', ' - ', '/', '. "', '\n', ' 05 ');
const sentence = fc
  .array(fc.tuple(syllable, separator), { minLength: 1, maxLength: 20 })
  .map((words) => words.flat().join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aeoudngwsfrxjz019 -/AD\u0301đ'), maxLength: 20 }),
);

/** Read with a word before it that is keystrokes beyond doubt. */
function readBack(text: string, method: TypingMethodName, style: TypingStyle): string | undefined {
  const readings = readKeystrokes(typeKeystrokes(`Đảng, ${text}`, method, style));
  return readings.find((reading) => reading.method === method)?.text.slice('Đảng, '.length);
}

it('is tried on every syllable of which a bare word may be the trace', () => {
  expect([...new Set(syllables.map(fold))].sort()).toEqual(foldedSyllables());
});

describe.each(ways)('%s typed %s', (method, style) => {
  it('reads every syllable there can be as it was meant', () => {
    const read = readBack(syllables.join(' '), method, style)?.split(' ') ?? [];
    expect(syllables.filter((word, at) => read[at] !== word)).toEqual([]);
  });

  it('reads every syllable of more than two keys that leave an accent without another beside it', () => {
    const alone = syllables.filter((word) => /[^a-z]/.test(word) && typeKeystrokes(word, method, style).length > 2);
    expect(alone.filter((word) => readKeystrokes(typeKeystrokes(word, method, style))[0]?.text !== word)).toEqual([]);
  });

  it('reads every text of syllables, in the form in which texts are compared', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(canonical(readBack(text, method, style) ?? '')).toBe(canonical(text));
      }),
    );
  });
});

describe('readKeystrokes', () => {
  it('reads no bare syllable as keystrokes, but for oo, which Telex would have made ô', () => {
    const read = foldedSyllables().filter((bare) => readKeystrokes(`${bare} ddangr`)[0]?.changed !== 1);
    expect(read.filter((bare) => !/oo(?:c|ng)$/.test(bare))).toEqual([]);
  });

  it('finds nothing in texts whose every word holds an accent', () => {
    const accented = syllables.filter((word) => /[^a-z]/.test(word));
    expect(readKeystrokes(accented.join(' '))).toEqual([]);
  });

  it('finds nothing more in what it has read, but for oo', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { method, text: meant } of readKeystrokes(text)) {
          const again = readKeystrokes(meant).find((reading) => reading.method === method);
          expect(again === undefined || /oo/i.test(meant)).toBe(true);
        }
      }),
    );
  });

  it('gives texts in NFC with at least one change, whatever came in', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' ddangr', ' d9ang3'), (text, keys) => {
        const readings = readKeystrokes(text + keys);
        if (keys !== '') expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) {
          expect(reading.text).toBe(reading.text.normalize('NFC'));
          expect(reading.text).not.toBe((text + keys).normalize('NFC'));
          expect(reading.changed).toBeGreaterThan(0);
        }
      }),
    );
  });
});
