import { canonical } from './canonical.ts';

/**
 * The accent code. Meilisearch compares letters without their accents and cannot be told not to, so each accented letter
 * of Vietnamese is written as its base letter followed by one marker letter for each mark. The markers are letters of the
 * International Phonetic Alphabet, which the engine neither folds nor splits at: "đảng" is "dɘaɓng", "đang" is "dɘang".
 */
const markers: ReadonlyMap<string, string> = new Map([
  ['\u0300', 'ɐ'],
  ['\u0301', 'ɑ'],
  ['\u0303', 'ɒ'],
  ['\u0309', 'ɓ'],
  ['\u0323', 'ɔ'],
  ['\u0302', 'ɕ'],
  ['\u0306', 'ɖ'],
  ['\u031B', 'ɗ'],
]);
const strokeMarker = 'ɘ';
const marks: ReadonlyMap<string, string> = new Map([...markers].map(([mark, marker]) => [marker, mark]));

/** Words that themselves hold a letter of the block IPA Extensions: they would be read as code, and are left out. */
const phoneticLetter = /[\u0250-\u02AF]/;
const phoneticWord = /[\p{L}\p{M}\p{N}]*[\u0250-\u02AF][\p{L}\p{M}\p{N}]*/gu;
const accentedLetter = /[\u00C0-\u024F\u1E00-\u1EFF]/gu;
const vowel = /^[aeiouy]$/i;
const codedLetter = /([A-Za-z])([ɐɑɒɓɔɕɖɗɘ]+)/g;

const codeOf = new Map<string, string>();

function toCode(letter: string): string {
  if (letter === 'đ') return `d${strokeMarker}`;
  if (letter === 'Đ') return `D${strokeMarker}`;
  const [base = '', ...accents] = letter.normalize('NFD');
  const coded = accents.map((accent) => markers.get(accent));
  return vowel.test(base) && coded.every((marker) => marker !== undefined) ? base + coded.join('') : letter;
}

/**
 * Writes a text in the accent code. The text is made canonical first; accents that Vietnamese does not have (ü, ç) pass as
 * they are, and words that hold phonetic letters are left out.
 */
export function encodeAccents(text: string): string {
  const written = canonical(text);
  return (phoneticLetter.test(written) ? written.replace(phoneticWord, '') : written).replace(
    accentedLetter,
    (letter) => {
      const known = codeOf.get(letter);
      if (known !== undefined) return known;
      const code = toCode(letter);
      codeOf.set(letter, code);
      return code;
    },
  );
}

/** Reads the accent code back: gives the canonical text that was encoded, but for words that held phonetic letters. */
export function decodeAccents(code: string): string {
  return code
    .replace(codedLetter, (_, base: string, accents: string) =>
      accents.startsWith(strokeMarker)
        ? base === 'D'
          ? 'Đ'
          : 'đ'
        : base + [...accents].map((marker) => marks.get(marker) ?? '').join(''),
    )
    .normalize('NFC');
}
