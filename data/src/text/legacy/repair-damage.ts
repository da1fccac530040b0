import { findAccentedWords, replaceAccentedWords } from './accented-words.ts';
import { changedPiece } from './changed-piece.ts';
import { shareReadable } from './readable.ts';
import { rejoinMarks, splitWord } from './rejoin-marks.ts';
import { repairWord } from './repair-word.ts';

/** Letters that stood in a text, the letters that were meant, and how many words had them. `from` is empty where a letter was lost. */
export interface Repair {
  from: string;
  to: string;
  count: number;
}

export interface RepairedText {
  text: string;
  /** The commonest first. Empty if `text` is what came in. */
  repairs: Repair[];
}

/** More than this share of accented words must be syllables in the end for a text to be taken for Vietnamese. */
const vietnameseShare = 0.5;

/**
 * Repairs what fonts and programs are known to have done to Vietnamese in Unicode: ƣ for ư, Õ for Ò among capitals, marks
 * apart from their letters, ư lost before ơ, words of VNI and TCVN3 between others. Words that are possible as they stand
 * stay, and so does the whole of a text that is another language. Idempotent.
 */
export function repairDamage(text: string): RepairedText {
  const tally = new Map<string, Repair>();
  const noting = (repair: (word: string) => string) => (word: string) => note(tally, word, repair(word));
  const repaired = replaceAccentedWords(text.replace(splitWord, noting(rejoinMarks)), noting(repairWord));
  if (tally.size === 0 || shareReadable(findAccentedWords(repaired).map((word) => word.text)) <= vietnameseShare)
    return { text, repairs: [] };
  return { text: repaired, repairs: [...tally.values()].sort((a, b) => b.count - a.count) };
}

function note(tally: Map<string, Repair>, word: string, repaired: string): string {
  if (word === repaired) return word;
  const piece = changedPiece(word, repaired);
  const key = `${piece.from}\0${piece.to}`;
  tally.set(key, { ...piece, count: (tally.get(key)?.count ?? 0) + 1 });
  return repaired;
}
