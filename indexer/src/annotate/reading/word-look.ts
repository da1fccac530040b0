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
}

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const looks = new Map<string, WordLook>();
const gluedWords = /^(\p{Lu}?\p{Ll}+)(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})$/u;

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
  if (numbered.size > before) looks.clear();
}
