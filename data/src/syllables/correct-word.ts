import { fold } from '../text/fold.ts';
import type { WordForms } from '../text/word-forms.ts';
import { toFoldedTable } from './folded-table.ts';
import { listOneEdits } from './one-edit.ts';
import { pairModelOf } from './pair-model.ts';
import type { SyllableTable } from './syllable-table.ts';

/** What each mark costs, in nats, that a correction has and the typed word has not, or the other way round. */
const markCost = 2;
const mark = /\p{M}/gu;

/** The words that stand before and after the one corrected; -1 where the archive does not know one, or there is none. */
interface Neighbours {
  before: number;
  after: number;
}

/**
 * The words that may have been meant by `words[index]`, best first, at most `limit`: words of the archive one slip away in
 * letters, or (`accented`) with the same letters under other marks, that were seen beside one of its neighbours. The best
 * are those likeliest between the neighbours, with few marks changed. Where the archive knows none of the neighbours, the most
 * frequent come first. Without `accented` the corrections have no accents. Empty when there is none.
 */
export function correctWord(
  words: readonly WordForms[],
  index: number,
  table: SyllableTable,
  accented: boolean,
  limit = 3,
): WordForms[] {
  const known = accented ? table : toFoldedTable(table);
  const typed = toKey(words[index], accented);
  const neighbours = {
    before: known.idOf(toKey(words[index - 1], accented)),
    after: known.idOf(toKey(words[index + 1], accented)),
  };
  const scored = findCandidates(typed, known)
    .filter((id) => isBeside(neighbours, id, known))
    .map((id) => ({
      id,
      score: scoreBetween(neighbours, id, known) - markCost * countMarksChanged(known.wordOf(id), typed),
    }));
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => ({ exact: known.wordOf(id), folded: fold(known.wordOf(id)) }));
}

const toKey = (word: WordForms | undefined, accented: boolean): string => (accented ? word?.exact : word?.folded) ?? '';

/** Ids of words other than the one typed. In a table without accents the last part finds none. */
function findCandidates(typed: string, table: SyllableTable): number[] {
  const folded = fold(typed);
  const slips = [...listOneEdits(folded)].flatMap((form) => table.formsOf(form));
  return [...slips, ...table.formsOf(folded).filter((id) => table.wordOf(id) !== typed)];
}

function isBeside({ before, after }: Neighbours, id: number, table: SyllableTable): boolean {
  return (before < 0 && after < 0) || table.pairCount(before, id) > 0 || table.pairCount(id, after) > 0;
}

function scoreBetween({ before, after }: Neighbours, id: number, table: SyllableTable): number {
  const model = pairModelOf(table);
  return (before < 0 ? model.alone(id) : model.after(before, id)) + (after < 0 ? 0 : model.after(id, after));
}

/** How many marks one word has and the other has not, wherever they stand. */
function countMarksChanged(a: string, b: string): number {
  const left = listMarks(b);
  const added = listMarks(a).filter((found) => {
    const at = left.indexOf(found);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return added.length + left.length;
}

/** The stroke of đ is a mark, which Unicode does not take apart. */
const listMarks = (word: string): string[] => word.replaceAll('đ', 'd\u0335').normalize('NFD').match(mark) ?? [];
