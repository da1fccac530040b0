import { listsOf } from '../query/plan-search.ts';
import { wordsOf } from '../query/query-words.ts';
import { type FoundPage, toPageQuery } from './read-page.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/** Words of a query that stand further apart than this, by the engine's measure, belong together by accident. */
const near = 0.95;
/** A query of fewer words may well have its words apart. */
const leastWords = 5;

/**
 * Whether a page is so poor an answer that the query may have a wrong letter: gives how near the words of the query stand in the best
 * hit (0 to 1; -1 where there is none), and null where the page is good or nothing may be changed.
 */
export async function needsRescue(context: SearchContext, page: FoundPage): Promise<number | null> {
  if (!context.helped) return null;
  if (page.total === 0) return -1;
  const { reading, window } = context;
  if (!reading.plain || wordsOf(reading.units).length < leastWords || window.sort !== undefined) return null;
  const proximity = beginsWithBest(window) ? nearestOf(page) : await askNearest(context);
  return proximity < near ? proximity : null;
}

const nearestOf = ({ hits }: FoundPage): number => Math.max(-1, ...hits.map(({ hit }) => hit.proximity ?? 1));

async function askNearest({ plan, filters, index }: SearchContext): Promise<number> {
  const best = { offset: 0, limit: 1, sort: undefined };
  const answers = await index.ask(listsOf(plan).map((query) => toPageQuery(query, filters, best)));
  return Math.max(-1, ...answers.flatMap(({ hits }) => hits.map(({ proximity }) => proximity ?? 1)));
}
