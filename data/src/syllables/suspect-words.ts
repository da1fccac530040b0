import type { WordForms } from '../text/word-forms.ts';
import { toFoldedTable } from './folded-table.ts';
import type { SyllableTable } from './syllable-table.ts';

/** How many words are looked at as possibly mistyped: each costs the caller a search. */
const mostSuspects = 3;
const numberOrLetter = /^(?:.|.*\p{N}.*)$/u;

/**
 * The indexes of at most three words that are probably mistyped, worst first: those that the archive does not know, then
 * those that it never has beside their neighbours (both of them for a word inside), the rarest first. Numbers and words of one
 * letter come after all others, being rightly new more often. `accented` says whether the query has accents; without, words
 * and pairs are known if they are with any accents.
 */
export function suspectWords(words: readonly WordForms[], table: SyllableTable, accented: boolean): number[] {
  const known = accented ? table : toFoldedTable(table);
  const ids = words.map((word) => known.idOf(accented ? word.exact : word.folded));
  const rank = (at: number): number => (numberOrLetter.test(words[at]?.exact ?? '') ? 1 : 0);
  return [...ids.keys()]
    .filter((at) => ids[at] === -1 || isAlone(ids, at, known))
    .sort((a, b) => rank(a) - rank(b) || known.count(ids[a] ?? -1) - known.count(ids[b] ?? -1))
    .slice(0, mostSuspects);
}

/** Whether a word has neighbours that the archive knows and was never seen beside any: an unknown one tells nothing of it. */
function isAlone(ids: readonly number[], at: number, table: SyllableTable): boolean {
  const [before = -1, id = -1, after = -1] = [ids[at - 1], ids[at], ids[at + 1]];
  return (before >= 0 || after >= 0) && table.pairCount(before, id) === 0 && table.pairCount(id, after) === 0;
}
