import { parseSyllable } from './syllable.ts';
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

/** A unit of UTF-16 that was met before: 1 for one of no word, 2 for a letter or a mark, 3 for half of a pair; 0 for any other. */
const unitKinds = new Uint8Array(0x10000);
const [ofNoWord, ofWord, ofPair] = [1, 2, 3];

function learnKind(unit: number): number {
  const isPair = unit >= 0xd800 && unit <= 0xdfff;
  const kind = isPair ? ofPair : letterOrMark.test(String.fromCharCode(unit)) ? ofWord : ofNoWord;
  unitKinds[unit] = kind;
  return kind;
}

/** Replaces each word by its canonical form. Goes through the units itself: a pattern takes several times as long. */
function spellWords(text: string): string {
  let [written, copied, start] = ['', 0, -1];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = at === text.length ? ofNoWord : unitKinds[unit] || learnKind(unit);
    if (kind === ofPair) return text.replace(wordPattern, canonicalWord);
    if (kind === ofWord) start = start < 0 ? at : start;
    else if (start >= 0) {
      const word = text.slice(start, at);
      const form = canonicalWord(word);
      if (form !== word) {
        written += text.slice(copied, start) + form;
        copied = at;
      }
      start = -1;
    }
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
