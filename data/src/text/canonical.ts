import { parseSyllable, toneMarks } from './syllable.ts';
import { placeTone } from './tone-placement.ts';
import { invisible } from './words.ts';

/** Characters that look alike, as classes of a regular expression, and what is written for all of a class. */
const alike: readonly (readonly [RegExp, string])[] = (
  [
    [invisible, ''],
    ['\\u00D0\\u0189', 'Đ'],
    ['\\u00F0\\u0256', 'đ'],
    ['\\u201C-\\u201F\\u00AB\\u00BB\\u2033', '"'],
    ['\\u2018-\\u201B\\u2032', "'"],
    ['\\u00A0\\u2000-\\u200A\\u202F\\u3000', ' '],
  ] as const
).map(([characters, by]) => [new RegExp(`[${characters}]`, 'gu'), by]);
/** Any of them. Most texts have none, and are looked through once. */
const anyAlike = new RegExp(alike.map(([characters]) => characters.source).join('|'), 'u');

const wordPattern = /[\p{L}\p{M}]+/gu;
const letterOrMark = /[\p{L}\p{M}]/u;
const openY = /^(?:h|k|l|m|s|t|qu)$/;

/** How many words' canonical forms are remembered: running text repeats its words. */
const remembered = 50_000;
const canonicalWords = new Map<string, string>();

/**
 * The form in which texts and queries are compared; never shown. NFC; Đ for its look-alikes Ð and Ɖ (and small letters);
 * the tone where laws put it (hoà is hòa); i for y in open syllables after h k l m s t qu (kỹ is kĩ, tay stays); straight
 * quotes; plain spaces; no characters without width. Idempotent. Letter case is kept.
 */
export function canonical(text: string): string {
  return spellWords((anyAlike.test(text) ? writeAlike(text) : text).normalize('NFC'));
}

const writeAlike = (text: string): string =>
  alike.reduce((written, [characters, by]) => written.replace(characters, by), text);

/** What a unit of UTF-16 is in a word; 0 for one not met before. */
const unitKinds = new Uint8Array(0x10000);
const [ofNoWord, ofPair, consonant, vowel, toned, ofY, tonedY, unusual] = [1, 2, 3, 4, 5, 6, 7, 8];
/** What a letter of each kind weighs. Only in a word of this weight or more a tone may have to be put elsewhere: one has a tone and two vowels. */
const weights = [0, 0, 0, 0, 1, 4, 1, 4, 8];
const leastWeight = 5;

function learnKind(unit: number): number {
  const isPair = unit >= 0xd800 && unit <= 0xdfff;
  const letter = String.fromCharCode(unit);
  const kind = isPair ? ofPair : letterOrMark.test(letter) ? kindOfLetter(letter.toLowerCase()) : ofNoWord;
  unitKinds[unit] = kind;
  return kind;
}

function kindOfLetter(letter: string): number {
  const [base = '', ...marks] = letter.normalize('NFD');
  const hasTone = marks.some((mark) => toneMarks.some((tone) => tone === mark));
  if ('aeiou'.includes(base)) return hasTone ? toned : vowel;
  if (base === 'y') return hasTone ? tonedY : ofY;
  return /^[a-zđ]$/.test(letter) ? consonant : unusual;
}

/** Replaces each word by its canonical form. Goes through the units itself: a pattern takes several times as long. */
function spellWords(text: string): string {
  let [written, copied, start, weight, last] = ['', 0, -1, 0, ofNoWord];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = at === text.length ? ofNoWord : unitKinds[unit] || learnKind(unit);
    if (kind === ofPair) return text.replace(wordPattern, canonicalWord);
    if (kind !== ofNoWord) {
      start = start < 0 ? at : start;
      weight += weights[kind] ?? 0;
    } else if (start >= 0) {
      const word = weight >= leastWeight || last === ofY || last === tonedY ? text.slice(start, at) : '';
      const form = word === '' ? word : canonicalWord(word);
      if (form !== word) {
        written += text.slice(copied, start) + form;
        copied = at;
      }
      [start, weight] = [-1, 0];
    }
    last = kind;
  }
  return written + text.slice(copied);
}

function canonicalWord(word: string): string {
  const known = canonicalWords.get(word);
  if (known !== undefined) return known;
  const form = spellCanonically(word);
  if (canonicalWords.size >= remembered) canonicalWords.clear();
  canonicalWords.set(word, form);
  return form;
}

function spellCanonically(word: string): string {
  const syllable = parseSyllable(word);
  if (!syllable) return word;
  const rime = syllable.rime === 'y' && openY.test(syllable.onset) ? 'i' : syllable.rime;
  const spelt = [...placeTone({ ...syllable, rime })];
  const letters = [...word];
  if (spelt.length !== letters.length) return word;
  return spelt.map((letter, at) => (isUpperCase(letters[at] ?? '') ? letter.toUpperCase() : letter)).join('');
}

const isUpperCase = (letter: string): boolean => letter !== letter.toLowerCase();
