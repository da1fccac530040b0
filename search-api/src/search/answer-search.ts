import { mostUnits } from '../query/engine-text.ts';
import { planQuery } from '../query/plan-search.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { wordsOf } from '../query/query-words.ts';
import { replaceWords } from '../query/replace-words.ts';
import { toTypedTerms } from '../query/wanted-terms.ts';
import type { EngineAnswer } from '../reader/for-reader.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { needsRescue } from './needs-rescue.ts';
import { findOwnDocuments } from './own-documents.ts';
import { readPage, toFacetQueries, toFirstQueries, toPageQuery } from './read-page.ts';
import { rescue } from './rescue.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';
import { settleOrder } from './settle-order.ts';

/** Answers a search by its plan, and by what the engine finds on the way. */
export async function answerSearch(context: SearchContext): Promise<Answer> {
  const { plan } = context;
  if (plan.strategy === 'question') return (await answerQuestion(context)) ?? answerFirstWords(context);
  const answer =
    plan.strategy === 'side-by-side'
      ? await answerSideBySide(context, plan)
      : await answerInOrder(context, { next: null, ...plan });
  const nearest = await needsRescue(context, answer.page);
  return (nearest !== null && (await rescue(context, { found: answer, nearest }, answerSearch))) || answer;
}

/** As long as it is not known what is rare in a question, it is answered by its first words, and says which it leaves out. */
async function answerFirstWords(context: SearchContext): Promise<Answer> {
  const { reading, findWays, index } = context;
  const units = reading.units.slice(0, mostUnits);
  const first = planQuery({ units, excluded: reading.excluded }, findWays, 'folded', { tier: 'relaxed' });
  const page = await readPage({ ...context, first, next: null, lead: [] }, index);
  const leftOut = wordsOf(reading.units.slice(mostUnits)).map(({ printed }) => printed);
  return { page, used: 'relaxed', understood: { relaxed: leftOut } };
}

async function answerInOrder(
  context: SearchContext,
  { first, next }: { first: PlannedQuery; next: PlannedQuery | null },
): Promise<Answer> {
  const lead = await findOwnDocuments(context, first);
  return { page: await readPage({ ...context, first, next, lead }, context.index), used: first.tier, understood: {} };
}

const emptyAnswer: EngineAnswer = { hits: [], total: 0, facets: {} };

/** Asks for both lists at once, and lets what they find say which goes first. */
async function answerSideBySide(
  context: SearchContext,
  { restored, folded }: { restored: PlannedQuery; folded: PlannedQuery },
): Promise<Answer> {
  const { index, filters, window } = context;
  const best = { offset: 0, limit: 1, sort: undefined };
  const restoredQueries = toFirstQueries({ ...context, first: restored, next: folded, lead: [] });
  const foldedPage = toPageQuery(folded, filters, window);
  const probes = beginsWithBest(window) ? [] : [restored, folded].map((query) => toPageQuery(query, filters, best));
  const answers = await index.ask([foldedPage, ...probes, ...restoredQueries]);
  const [foldedAnswer = emptyAnswer] = answers;
  const restoredAnswers = answers.slice(1 + probes.length);
  const [bestRestored = emptyAnswer, bestFolded = emptyAnswer] =
    probes.length > 0 ? answers.slice(1, 3) : [restoredAnswers[0], foldedAnswer];

  const typed = toTypedTerms(context.reading.units);
  const { first, next, lead: nearer } = settleOrder({ restored, folded }, [bestRestored, bestFolded], typed);
  const lead = [...new Set([...(await findOwnDocuments(context, first)), ...nearer])];
  const question = { ...context, first, next, lead };
  const known = first === restored ? restoredAnswers : null;
  const page =
    lead.length > 0
      ? await readPage(question, index)
      : await readPage(question, index, known ?? [foldedAnswer, ...(await index.ask(toFacetQueries(folded, filters)))]);
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
