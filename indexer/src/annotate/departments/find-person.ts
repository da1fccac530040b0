import type { Lexicon } from '../reading/lexicon.ts';

/** A person's name has so many words, from its surname on. */
const nameWords = { fewest: 2, most: 4, usual: 3 };
/** Middle names of persons. */
const middleNames = new Set(['thị', 'văn']);

/** Where a middle name stands that tells a person for sure: 1 in "vưu thị ngọc". Not the second half of "Đồng Văn". */
export function findMiddleName(keys: readonly string[]): number | undefined {
  const at = keys.findIndex((key, index) => index > 0 && index < keys.length - 1 && middleNames.has(key));
  return at > 0 ? at : undefined;
}

/**
 * Where a person's name begins in a run of capitalised words that ends with it: at its first word, or behind a place or a school's name
 * of two words and more. Of several places the likeliest counts: by how common the surname is, and by three words. `keys` are the
 * words in small letters. Undefined where no surname stands so.
 */
export function findPerson(keys: readonly string[], lexicon: Lexicon, from = 0): number | undefined {
  const starts = keys.flatMap((key, at) => (at >= from && mayBegin(key, at, keys.length, lexicon) ? [at] : []));
  return starts.toSorted((a, b) => weigh(keys, b, lexicon) - weigh(keys, a, lexicon) || a - b)[0];
}

const mayBegin = (key: string, at: number, run: number, lexicon: Lexicon): boolean =>
  lexicon.surnames.has(key) && at !== 1 && run - at >= nameWords.fewest && run - at <= nameWords.most;

const weigh = (keys: readonly string[], at: number, lexicon: Lexicon): number =>
  (lexicon.commonSurnames.has(keys[at] ?? '') ? 2 : 0) + (keys.length - at === nameWords.usual ? 1 : 0);
