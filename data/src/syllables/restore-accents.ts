import { toneMarks } from '../text/syllable.ts';
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

/**
 * What it costs, in nats, to take another form than one typed that the archive knows. Who typed the tone typed the word: it
 * comes last. These and `leastGain` were chosen on titles of articles that the table had not counted.
 */
const changeCost = { bare: 1.5, toneless: 4, toned: 7 };

/**
 * By how much, in nats, a query with accents restored must be likelier than as it was typed, or else it was typed in full. The
 * longer the query, the likelier that something in it, said rarely, looks wrong.
 */
const leastGain = (words: number): number => Math.min(4, words - 2);

/** Forms that are weighed for one word: the most frequent ones. Hardly a syllable has more in use. */
const mostForms = 24;

/** A form that a word may have been meant to have. `id` is -1 when the archive does not know it. */
interface Candidate {
  exact: string;
  id: number;
  cost: number;
}

/** A candidate with the best way to it: the log probability of that way less its costs, and the step before it. */
interface Step {
  candidate: Candidate;
  score: number;
  before: Step | undefined;
}

/**
 * Gives the words of a query the accents that are likeliest by the archive's pairs of words. No typed mark is ever taken off or
 * moved; a word that the archive knows in no form stays, and so does a query that is hardly likelier with other accents.
 */
export function restoreAccents(words: readonly WordForms[], table: SyllableTable): RestoredWord[] {
  const model = pairModelOf(table);
  const candidates = words.map((word) => findCandidates(word, table));
  const typed = findBestWay(
    candidates.map((forms) => forms.slice(0, 1)),
    model,
  );
  const best = findBestWay(candidates, model);
  const chosen = best.score - typed.score > leastGain(words.length) ? best.way : typed.way;
  return words.map((word, at) => {
    const exact = chosen[at]?.exact ?? word.exact;
    return { word: { exact, folded: word.folded }, changed: exact !== word.exact };
  });
}

/** Whether the query needs no accents: restoring them changes nothing. */
export const isTypedInFull = (words: readonly WordForms[], table: SyllableTable): boolean =>
  restoreAccents(words, table).every(({ changed }) => !changed);

/** The form typed, then the other forms that have its marks. */
function findCandidates(word: WordForms, table: SyllableTable): Candidate[] {
  const typed = table.idOf(word.exact);
  const cost = typed < 0 ? 0 : costOfChange(word);
  const candidates: Candidate[] = [{ exact: word.exact, id: typed, cost: 0 }];
  for (const id of table.formsOf(word.folded)) {
    if (candidates.length >= mostForms) break;
    const exact = table.wordOf(id);
    if (id !== typed && carriesMarks(exact, word.exact)) candidates.push({ exact, id, cost });
  }
  return candidates;
}

function costOfChange({ exact, folded }: WordForms): number {
  if (exact === folded) return changeCost.bare;
  const letters = exact.normalize('NFD');
  return toneMarks.some((tone) => letters.includes(tone)) ? changeCost.toned : changeCost.toneless;
}

/** The likeliest way through one candidate for each word (Viterbi), and its score. */
function findBestWay(candidates: readonly Candidate[][], model: PairModel): { way: Candidate[]; score: number } {
  let steps: Step[] = [];
  for (const forms of candidates) steps = forms.map((candidate) => stepTo(candidate, steps, model));
  const last = likeliest(steps);
  const way: Candidate[] = [];
  for (let step = last; step; step = step.before) way.push(step.candidate);
  return { way: way.reverse(), score: last?.score ?? 0 };
}

function stepTo(candidate: Candidate, steps: readonly Step[], model: PairModel): Step {
  if (steps.length === 0) return { candidate, score: model.alone(candidate.id) - candidate.cost, before: undefined };
  let best: Step = { candidate, score: Number.NEGATIVE_INFINITY, before: undefined };
  for (const before of steps) {
    const score = before.score + model.after(before.candidate.id, candidate.id) - candidate.cost;
    if (score > best.score) best = { candidate, score, before };
  }
  return best;
}

function likeliest(steps: readonly Step[]): Step | undefined {
  let best = steps[0];
  for (const step of steps) if (best && step.score > best.score) best = step;
  return best;
}
