import { type Candidates, placeInText } from './find-places.ts';
import type { FormWord } from './forms.ts';
import type { RowWord } from './rows.ts';

/** The words of a text with those in place of letters that the letters stand for. */
export interface WrittenOut {
  /** In small letters, canonical. */
  words: string[];
  /** The places in `words` of those that were printed, with the word as printed. */
  printed: ReadonlyMap<number, string>;
  /** Whether any letters were written out. */
  hasLetters: boolean;
}

/** Writes out the letters of which the row says what they mean: "UBND TP. Vĩnh Hải" as "ủy ban nhân dân thành phố vĩnh hải". */
export function writeOut(candidates: Candidates, row: readonly RowWord[]): WrittenOut {
  const words: string[] = [];
  const printed = new Map<number, string>();
  let hasLetters = false;
  for (let at = 0; at < row.length; at += 1) {
    const place = placeInText(candidates, row, at);
    if (place) {
      words.push(...(place.concept.longs[0]?.words ?? []).map(({ exact }) => exact));
      hasLetters ||= place.isShort || place.form.words.some(isLetters);
      at = place.to - 1;
      continue;
    }
    printed.set(words.length, row[at]?.printed ?? '');
    words.push(row[at]?.exact ?? '');
  }
  return { words, printed, hasLetters };
}

/** "Ủy ban MTTQ" is words and letters. */
const isLetters = ({ printed }: FormWord): boolean => printed.length > 1 && printed === printed.toUpperCase();
