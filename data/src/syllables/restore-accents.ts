import { carriesMarks } from '../text/typed-marks.ts';
import type { WordForms } from '../text/word-forms.ts';
import { type PairModel, pairModelOf } from './pair-model.ts';
import type { SyllableTable } from './syllable-table.ts';

/** One word of a query with the accents it was probably meant to have. */
export interface RestoredWord {
  word: WordForms;
  /** Whether it is another than the one typed. */
  changed: boolean;
}

/** What it costs, in nats, to take another form than a typed one that the archive knows. */
const changeCost = 3;
/** Forms that are weighed for one word: the most frequent ones. No syllable has more than 24 forms in use. */
const mostForms = 24;

/** A form that a word may have been meant to have. `id` is -1 when the archive does not know it. */
interface Candidate {
  exact: string;
  id: number;
  cost: number;
}

/** A candidate with the best way to it: the log probability of that way, and the candidate before it. */
interface Step {
  candidate: Candidate;
  score: number;
  before: Step | undefined;
}

/**
 * Gives the words of a query the accents that are likeliest by the archive's pairs of words. No typed mark is ever taken off or
 * moved; a word that the archive does not know in any form, and one that is right as it is typed, stays.
 */
export function restoreAccents(words: readonly WordForms[], table: SyllableTable): RestoredWord[] {
  const model = pairModelOf(table);
  let steps: Step[] = [];
  for (const word of words) steps = stepForward(steps, findCandidates(word, table), model);
  const chosen = traceBack(steps);
  return words.map((word, at) => {
    const exact = chosen[at]?.exact ?? word.exact;
    return { word: { exact, folded: word.folded }, changed: exact !== word.exact };
  });
}

/** Whether the query needs no accents: restoring them changes nothing. */
export const isTypedInFull = (words: readonly WordForms[], table: SyllableTable): boolean =>
  restoreAccents(words, table).every(({ changed }) => !changed);

/** The form typed, then the other forms that have its marks. */
function findCandidates({ exact, folded }: WordForms, table: SyllableTable): Candidate[] {
  const typed = table.idOf(exact);
  const cost = typed < 0 ? 0 : changeCost;
  const candidates: Candidate[] = [{ exact, id: typed, cost: 0 }];
  for (const id of table.formsOf(folded)) {
    if (candidates.length >= mostForms) break;
    const form = table.wordOf(id);
    if (id !== typed && carriesMarks(form, exact)) candidates.push({ exact: form, id, cost });
  }
  return candidates;
}

function stepForward(steps: readonly Step[], candidates: readonly Candidate[], model: PairModel): Step[] {
  return candidates.map((candidate) => {
    let best: Step | undefined;
    for (const before of steps) {
      const score = before.score + model.after(before.candidate.id, candidate.id) - candidate.cost;
      if (!best || score > best.score) best = { candidate, score, before };
    }
    return best ?? { candidate, score: model.alone(candidate.id) - candidate.cost, before: undefined };
  });
}

function traceBack(steps: readonly Step[]): Candidate[] {
  let step: Step | undefined;
  for (const last of steps) if (!step || last.score > step.score) step = last;
  const chosen: Candidate[] = [];
  for (; step; step = step.before) chosen.push(step.candidate);
  return chosen.reverse();
}
