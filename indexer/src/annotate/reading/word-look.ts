import { canonical } from '@tra-cuu/data/text/canonical';

/** What the rules compare of a word, wherever it stands. */
export interface WordLook {
  text: string;
  /** In small letters, with its accents, tone placed as laws do: uỷ and ủy are one. */
  key: string;
  /** Of its key, by which phrases are found; 0 where no phrase of a vocabulary has it. */
  number: number;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Whether it has capitals only, and more than one. */
  allCapitals: boolean;
  /** Where a second word begins that lost the blank before it; 0 where none does. */
  glued: number;
  /** Whether it is what was left of a parted word, and no word itself: the "ễn" of "Nguy ễn". */
  tail: boolean;
}

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const looks = new Map<string, WordLook>();
/** Looks by the hash of their words, the last of each: most words are found here without being cut out of their text. */
const lately: (WordLook | undefined)[] = Array.from({ length: 1 << 13 });
const gluedWords = /^(\p{Lu}?\p{Ll}+)(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})$/u;

/** What is left of a word of old pages that was parted before its vowel, and is no word itself: "Nguy ễn", "t ỉnh". */
const tailsOfWords = new Set(
  'ễn ần ỳnh àng ạm ặng ùi ỗ ịnh oàn ỉnh ồng ường ớng ện ưởng ủy ư ơng ắc ếch ưu ời ọc ầu ịch'.split(' '),
);

/** The look of the word that stands in a text from `start` up to `end`. */
export function lookIn(text: string, start: number, end: number): WordLook {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (lately.length - 1);
  const last = lately[slot];
  if (last !== undefined && isWordIn(text, start, end, last.text)) return last;
  const look = lookAt(text.slice(start, end));
  lately[slot] = look;
  return look;
}

function isWordIn(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

export function lookAt(word: string): WordLook {
  const known = looks.get(word);
  if (known !== undefined) return known;
  const first = word[0] ?? '';
  const key = canonical(repaired(word)).toLowerCase().normalize('NFC');
  const look = {
    text: word,
    ...knownKey(key),
    capital: first !== first.toLowerCase(),
    allCapitals: word.length > 1 && word === word.toUpperCase(),
    glued: word.length > 3 ? (gluedWords.exec(word)?.[1]?.length ?? 0) : 0,
    tail: tailsOfWords.has(word),
  };
  if (looks.size >= remembered) looks.clear();
  looks.set(word, look);
  return look;
}

/** Letters that stand on old pages for others: ƣ for ư, the Icelandic Ð for Đ. */
const lookAlikes: Record<string, string> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ' };
/** The word with the letters that old fonts and keyboards gave it put right. */
export const repaired = (word: string): string => word.replace(/[ƣƢÐð]/g, (letter) => lookAlikes[letter] ?? letter);

/** A key with its number. */
type NumberedKey = Pick<WordLook, 'key' | 'number'>;

const numbered = new Map<string, NumberedKey>();

/** A word's key, one string for all of its occurrences where a phrase has it: such are compared at a glance. */
export const knownKey = (key: string): NumberedKey => numbered.get(key) ?? { key, number: 0 };

/** Numbers the keys of a vocabulary's phrases. Looks from before are forgotten, as they have none. */
export function numberKeys(keys: readonly string[]): void {
  const before = numbered.size;
  for (const key of keys) if (!numbered.has(key)) numbered.set(key, { key, number: numbered.size + 1 });
  if (numbered.size === before) return;
  looks.clear();
  lately.fill(undefined);
}
