import { termsHeld } from '@tra-cuu/data/text/find-matches';
import { readKeystrokes } from '@tra-cuu/data/text/keyboard/read-keystrokes';
import type { AskedForm } from '../query/engine-text.ts';
import { mayBeRescued } from '../query/may-be-rescued.ts';
import { planRelaxations } from '../query/plan-relaxations.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { toTypedTerms } from '../query/wanted-terms.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { textsOf } from './hit-texts.ts';
import { near } from './needs-rescue.ts';
import { readPage, toPageQuery } from './read-page.ts';
import { findRelaxation } from './relax.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/** A query is read in another way only where its words then stand nearer by this much, and no further apart than that. */
const leastGain = 0.05;
const leastProximity = 0.6;

/** Answers a search that is taken as it stands. */
type AnswerSearch = (context: SearchContext) => Promise<Answer>;

/**
 * Looks for what a query meant that finds nothing, or nothing near: keystrokes of a Vietnamese keyboard, a wrong letter, a word too
 * many, a question. `nearest` is how near the words stand in what was found, -1 where nothing was. Null where there is nothing better.
 */
export async function rescue(
  context: SearchContext,
  { found, nearest }: { found: Answer; nearest: number },
  answer: AnswerSearch,
): Promise<Answer | null> {
  const { plain, question } = context.reading;
  const nothing = found.page.total === 0;
  if (!plain && !nothing) return null;
  if (!plain) return (question ? await answerAsQuestion(context) : null) ?? suggestPlain(context, found);
  return (
    (nothing ? await readAsKeystrokes(context, answer) : null) ??
    (mayBeRescued(context.reading) ? await preferNearer(context, found) : null) ??
    (question ? await answerAsQuestion(context) : null) ??
    (await relax(context, nearest, answer)) ??
    (nothing ? await answerAsQuestion(context) : null)
  );
}

/** The query in other words that are taken as they stand, where they find something. */
async function answerInstead(context: SearchContext, text: string, answer: AnswerSearch): Promise<Answer | null> {
  const instead = await answer(context.forText(text));
  return instead.page.total > 0 ? { ...instead, understood: { corrected: text } } : null;
}

async function readAsKeystrokes(context: SearchContext, answer: AnswerSearch): Promise<Answer | null> {
  for (const { text } of readKeystrokes(context.reading.text)) {
    const instead = await answerInstead(context, text, answer);
    if (instead) return instead;
  }
  return null;
}

/**
 * Some of the words typed without accents were meant with them, though the archive's words did not tell: where the query without accents
 * finds its words nearer each other, in an article that has every accent typed, that one goes first.
 */
async function preferNearer(context: SearchContext, found: Answer): Promise<Answer | null> {
  const { plan, reading, filters, window, index } = context;
  if (plan.strategy !== 'one-reading' || plan.next === null) return null;
  const { first, next } = plan;
  const [own, other] = await bestOfEach(first, next, context, found);
  const typed = toTypedTerms(reading.units);
  const nearest = own ? (own.proximity ?? 1) : -1;
  if (!other || (other.proximity ?? 1) < Math.max(near, nearest + leastGain)) return null;
  if (termsHeld(textsOf(other), typed).size < typed.length) return null;
  const page = await readPage({ window, filters, first, next, lead: [String(other.fields.id)] }, index);
  return { page, used: first.tier, understood: {} };
}

/** The best hit of two lists: out of the page that was found where both are on it, which costs nothing. */
async function bestOfEach(
  first: PlannedQuery,
  next: PlannedQuery,
  { filters, window, index }: SearchContext,
  { page }: Answer,
): Promise<(EngineHit | undefined)[]> {
  if (beginsWithBest(window) && page.followed !== null)
    return [first, next].map(({ tier }) => page.hits.find((found) => found.tier === tier)?.hit);
  const best = { offset: 0, limit: 1, sort: undefined };
  const answers = await index.ask([first, next].map((query) => toPageQuery(query, filters, best)));
  return answers.map(({ hits }) => hits[0]);
}

async function relax(context: SearchContext, nearest: number, answer: AnswerSearch): Promise<Answer | null> {
  const { reading, table, filters, index, findWays } = context;
  const relaxations = table ? planRelaxations(reading, table) : [];
  if (relaxations.length === 0) return null;
  const forms: AskedForm[] = reading.accents === 'all' ? ['typed', 'folded'] : ['folded'];
  const nearer = Math.max(nearest + leastGain, leastProximity);
  const found = await findRelaxation(relaxations, forms, { filters, nearer, findWays }, index);
  if (!found) return null;
  const { corrected, leftOut } = found.relaxation;
  if (corrected !== undefined) return answerInstead(context, corrected, answer);
  const page = await readPage({ ...context, first: found.query, next: null, lead: [] }, index);
  return { page, used: 'relaxed', understood: { relaxed: leftOut === undefined ? [] : [leftOut] } };
}

async function answerAsQuestion(context: SearchContext): Promise<Answer | null> {
  const answer = await answerQuestion(context);
  return answer && answer.page.total > 0 ? answer : null;
}

/** Says of a query with phrases, exclusions or numbers what its words alone would find. */
async function suggestPlain(context: SearchContext, found: Answer): Promise<Answer | null> {
  const text = context.reading.units.flatMap(({ words }) => words.map(({ printed }) => printed)).join(' ');
  const { plan, filters, index } = context.forText(text);
  if (text === context.reading.text || plan.strategy === 'question') return null;
  const query = plan.strategy === 'side-by-side' ? plan.folded : plan.first;
  const [answer] = await index.ask([toPageQuery(query, filters, { offset: 0, limit: 1, sort: undefined })]);
  return answer && answer.total > 0 ? { ...found, understood: { suggestion: text } } : null;
}
