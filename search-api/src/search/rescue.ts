import { readKeystrokes } from '@tra-cuu/data/text/keyboard/read-keystrokes';
import { mayBeRescued } from '../query/may-be-rescued.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { leastGain, type PoorFinding } from './needs-rescue.ts';
import { preferNearer } from './prefer-nearer.ts';
import { readPage, toPageQuery } from './read-page.ts';
import type { Relaxing } from './relax.ts';
import type { SearchContext } from './search-context.ts';

/** Words of a query read in another way that stand further apart than this belong together by accident. */
const leastProximity = 0.6;

/** Answers a search that is taken as it stands. */
type AnswerSearch = (context: SearchContext) => Promise<Answer>;

/**
 * Looks for what a query meant that finds nothing, or nothing near: keystrokes of a Vietnamese keyboard, a wrong letter, a word too
 * many, a question. Null where there is nothing better.
 */
export async function rescue(
  context: SearchContext,
  { found, poor, relaxing }: { found: Answer; poor: PoorFinding; relaxing: Relaxing },
  answer: AnswerSearch,
): Promise<Answer | null> {
  const { plain, question } = context.reading;
  const nothing = poor.nearest < 0;
  if (!plain && !nothing) return null;
  if (!plain) return (question ? await answerAsQuestion(context) : null) ?? suggestPlain(context, found);
  return (
    (nothing ? await readAsKeystrokes(context, answer) : null) ??
    (mayBeRescued(context.reading) ? await preferNearer(context, poor) : null) ??
    (question ? await answerAsQuestion(context) : null) ??
    (await relax(context, poor.nearest, relaxing, answer)) ??
    (nothing ? await answerAsQuestion(context) : null)
  );
}

/** The query in other words that are taken as they stand, where they find something. */
async function answerInstead(
  context: SearchContext,
  text: string,
  answer: AnswerSearch,
  expected: number | null = null,
): Promise<Answer | null> {
  const instead = await answer({ ...context.forText(text), expected });
  return instead.page.total > 0 ? { ...instead, understood: { corrected: text } } : null;
}

async function readAsKeystrokes(context: SearchContext, answer: AnswerSearch): Promise<Answer | null> {
  for (const { text } of readKeystrokes(context.reading.text)) {
    const instead = await answerInstead(context, text, answer);
    if (instead) return instead;
  }
  return null;
}

async function relax(
  context: SearchContext,
  nearest: number,
  relaxing: Relaxing,
  answer: AnswerSearch,
): Promise<Answer | null> {
  const found = await relaxing.find(Math.max(nearest + leastGain, leastProximity));
  if (!found) return null;
  const { corrected, leftOut } = found.relaxation;
  const expected = found.form === 'typed' ? found.total : null;
  if (corrected !== undefined) return answerInstead(context, corrected, answer, expected);
  const page = await readPage({ ...context, first: found.query, next: null, lead: [] }, context.index);
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
