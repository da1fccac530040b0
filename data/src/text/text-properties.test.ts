import fc from 'fast-check';
import { describe, it } from 'vitest';
import { decodeAccents, encodeAccents } from './accent-code.ts';
import { canonical } from './canonical.ts';
import { fold } from './fold.ts';

const syllables =
  'Đảng ủy uỷ hoà hòa thuý quý QUYẾT kỹ thuật nghị ương khoẻ Ðảng đang naïve façade 05-CT/TW được ƯƠNG'.split(' ');
const vietnamese = fc
  .array(fc.oneof(fc.constantFrom(...syllables), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  vietnamese,
);
const phonetic = /[\u0250-\u02AF]/;

describe('canonical form', () => {
  it('is the same when made twice', () => {
    fc.assert(fc.property(anyText, (text) => canonical(canonical(text)) === canonical(text)));
  });

  it('is in NFC, whatever came in', () => {
    fc.assert(fc.property(anyText, (text) => canonical(text).normalize('NFC') === canonical(text)));
  });

  it('does not depend on how accents were composed', () => {
    fc.assert(fc.property(vietnamese, (text) => canonical(text.normalize('NFD')) === canonical(text.normalize('NFC'))));
  });
});

describe('accent code', () => {
  it('gives the canonical text back when decoded', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !phonetic.test(text)),
        (text) => decodeAccents(encodeAccents(text)) === canonical(text),
      ),
    );
  });

  it('tells apart whatever the canonical form tells apart', () => {
    const plain = vietnamese.filter((text) => !phonetic.test(text));
    fc.assert(
      fc.property(plain, plain, (a, b) => (encodeAccents(a) === encodeAccents(b)) === (canonical(a) === canonical(b))),
    );
  });
});

describe('fold', () => {
  it('never lengthens a text', () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length <= text.length));
  });

  it('is the same when made twice', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('leaves no accent on a Vietnamese word', () => {
    fc.assert(fc.property(fc.constantFrom(...syllables), (word) => /^[\0-\x7F]+$/.test(fold(word))));
  });
});
