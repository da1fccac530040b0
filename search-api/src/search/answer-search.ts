import { mostUnits } from '../query/engine-text.ts';
import { mayBeRescued } from '../query/may-be-rescued.ts';
import { planQuery } from '../query/plan-search.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { wordsOf } from '../query/query-words.ts';
import { replaceWords } from '../query/replace-words.ts';
import { toTypedTerms } from '../query/wanted-terms.ts';
import { emptyAnswer } from '../reader/for-reader.ts';
import type { Answer, BegunAnswer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { findLead } from './find-lead.ts';
import { needsRescue } from './needs-rescue.ts';
import { readPage, toFirstQueries, toPageQuery } from './read-page.ts';
import { readShortPage } from './read-short-page.ts';
import { prepareRelaxing } from './relax.ts';
import { rescue } from './rescue.ts';
import type { SearchContext } from './search-context.ts';
import { settleOrder } from './settle-order.ts';

/** Answers a search by its plan, and by what the engine finds on the way. */
export async function answerSearch(context: SearchContext): Promise<Answer> {
  const { plan } = context;
  if (plan.strategy === 'question') return (await answerQuestion(context)) ?? answerFirstWords(context);
  const relaxing = prepareRelaxing(context);
  const begun =
    plan.strategy === 'side-by-side'
      ? toWhole(await answerSideBySide(context, plan))
      : await answerInOrder(context, { next: null, ...plan });
  const poor = await needsRescue(context, begun, relaxing);
  return (poor && (await rescue(context, { found: begun.found, poor, relaxing }, answerSearch))) ?? begun.finish();
}

const toWhole = (found: Answer): BegunAnswer => ({ found, whole: true, finish: async () => found });

/** As long as it is not known what is rare in a question, it is answered by its first words, and says which it leaves out. */
async function answerFirstWords(context: SearchContext): Promise<Answer> {
  const { reading, findWays, index } = context;
  const units = reading.units.slice(0, mostUnits);
  const first = planQuery({ units, excluded: reading.excluded }, findWays, 'folded', { tier: 'relaxed' });
  const page = await readPage({ ...context, first, next: null, lead: [] }, index);
  const leftOut = wordsOf(reading.units.slice(mostUnits)).map(({ printed }) => printed);
  return { page, used: 'relaxed', understood: { relaxed: leftOut } };
}

/** Where the first list is empty and the query may be rescued, what follows is not read before it is known that it is wanted. */
async function answerInOrder(
  context: SearchContext,
  { first, next }: { first: PlannedQuery; next: PlannedQuery | null },
): Promise<BegunAnswer> {
  const { helped, expected, reading, window, index } = context;
  const lead = await findLead(context, first);
  const question = { ...context, first, next, lead };
  const short = next && expected !== null ? await readShortPage(question, next, expected, index) : null;
  if (short) return toWhole({ page: short, used: first.tier, understood: {} });
  const answers = await index.ask(toFirstQueries(question));
  const read = async (follows: PlannedQuery | null): Promise<Answer> => ({
    ...{ page: await readPage({ ...question, next: follows }, index, answers), used: first.tier, understood: {} },
  });
  const nothing = lead.length === 0 && answers[0]?.total === 0;
  const mayWait = nothing && next !== null && helped && mayBeRescued(reading) && window.sort === undefined;
  if (!mayWait) return toWhole(await read(next));
  return { found: await read(null), whole: false, finish: () => read(next) };
}

/** Asks for both lists at once, and lets what they find say which goes first. */
async function answerSideBySide(
  context: SearchContext,
  { restored, folded }: { restored: PlannedQuery; folded: PlannedQuery },
): Promise<Answer> {
  const { index, filters } = context;
  const best = { offset: 0, limit: 1, sort: undefined };
  const probes = [restored, folded].map((query) => ({
    ...{ ...toPageQuery(query, filters, best), scored: 'all' as const },
  }));
  const [bestRestored = emptyAnswer, bestFolded = emptyAnswer, ...restoredAnswers] = await index.ask([
    ...probes,
    ...toFirstQueries({ ...context, first: restored, next: folded, lead: [] }),
  ]);

  const typed = toTypedTerms(context.reading.units);
  const { first, next, lead: nearer } = settleOrder({ restored, folded }, [bestRestored, bestFolded], typed);
  const lead = [...new Set([...(await findLead(context, first)), ...nearer])];
  const known = first === restored && lead.length === 0 ? restoredAnswers : undefined;
  const page = await readPage({ ...context, first, next, lead }, index, known);
  const understood = first === restored ? { restored: restoredText(context) } : {};
  return { page, used: first.tier, understood };
}

/** The query with its accents restored, as it would be typed in full. */
function restoredText({ reading }: SearchContext): string {
  const changed = wordsOf(reading.units).filter(({ typed, restored }) => typed.exact !== restored.exact);
  return replaceWords(
    reading.text,
    changed.map(({ start, end, restored }) => ({ start, end, by: restored.exact })),
  );
}
