import type { WordForms } from '../text/word-forms.ts';
import { toFoldedTable } from './folded-table.ts';
import type { SyllableTable } from './syllable-table.ts';

/** How many words are looked at as possibly mistyped: each costs the caller a search. */
const mostSuspects = 3;
/** A word that fits its neighbours less than this is suspicious. */
const leastFit = 0.3;
const numberOrLetter = /^(?:.|.*\p{N}.*)$/u;

/**
 * The indexes of at most three words that may be mistyped, worst first: those that the archive does not know, then those that fit
 * none of their neighbours, the worst first: 1 are two words
 * that stand nowhere but beside each other, 0 two that do so by chance. Numbers and words of one letter come after all others, being rightly new more often.
 * `accented` says whether the query has accents; without, words and pairs are known if they are with any accents.
 *
 * To be asked of a query that finds nothing, or nothing near: of one that is right it may name words that are rare together.
 */
export function suspectWords(words: readonly WordForms[], table: SyllableTable, accented: boolean): number[] {
  const known = accented ? table : toFoldedTable(table);
  const ids = words.map((word) => known.idOf(accented ? word.exact : word.folded));
  const fits = ids.map((id, at) => (id === -1 ? Number.NEGATIVE_INFINITY : bestFit(ids, at, known)));
  const rank = (at: number): number => (numberOrLetter.test(words[at]?.exact ?? '') ? 1 : 0);
  return [...ids.keys()]
    .filter((at) => (fits[at] ?? 1) < leastFit)
    .sort((a, b) => rank(a) - rank(b) || (fits[a] === fits[b] ? a - b : (fits[a] ?? 0) - (fits[b] ?? 0)))
    .slice(0, mostSuspects);
}

/** How well a word fits the neighbour that it fits best; a word without neighbours fits. A mistyped neighbour tells nothing. */
function bestFit(ids: readonly number[], at: number, table: SyllableTable): number {
  const [before, id = -1, after] = [ids[at - 1], ids[at], ids[at + 1]];
  const fits = [
    ...(before === undefined || before === -1 ? [] : [fitOf(before, id, table)]),
    ...(after === undefined || after === -1 ? [] : [fitOf(id, after, table)]),
  ];
  return fits.length === 0 ? 1 : Math.max(...fits);
}

/** Pointwise mutual information of two words in a row, normalised to -1, where they never are, up to 1 (Bouma 2009). */
function fitOf(a: number, b: number, table: SyllableTable): number {
  const pairs = table.pairCount(a, b);
  if (pairs === 0) return -1;
  return Math.log((pairs * table.tokens) / (table.count(a) * table.count(b))) / Math.log(table.tokens / pairs);
}
