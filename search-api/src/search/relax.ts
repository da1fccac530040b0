import type { AskedForm } from '../query/engine-text.ts';
import { planRelaxations, type Relaxation } from '../query/plan-relaxations.ts';
import { planQuery } from '../query/plan-search.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { toEngineQuery } from './read-page.ts';
import type { SearchContext } from './search-context.ts';

/** A relaxed query that finds something nearer than the query as it was typed. */
export interface FoundRelaxation {
  relaxation: Relaxation;
  query: PlannedQuery;
  /** The form in which it was asked, and how many hits it has. */
  form: AskedForm;
  total: number;
}

/** The relaxed queries of a search. Each is asked once, and not before it may be needed. */
export interface Relaxing {
  /** Begins to ask for those that are tried first, while something else is looked at. */
  begin(): void;
  /**
   * Tries the queries in each form in turn until one finds something, and gives the one whose words stand nearest each other in its first
   * hit, of equals the first; null where none is nearer than `nearer` (0 to 1, below 0 for anything at all).
   */
  find(nearer: number): Promise<FoundRelaxation | null>;
}

/** A relaxed query that was asked, and how near its words stand in its first hit: -1 where it has none. */
interface Tried extends FoundRelaxation {
  proximity: number;
}

/** Words that stand in a row: nothing is nearer. */
const inARow = 1;

export function prepareRelaxing(context: SearchContext): Relaxing {
  const { reading } = context;
  const [firstForm, ...otherForms]: [AskedForm, ...AskedForm[]] =
    reading.accents === 'all' ? ['typed', 'folded'] : ['folded'];
  const plan = once(() => planInRounds(context));
  const beginning = once(() => {
    const asked = ask(plan().best, firstForm, context);
    // Whoever waits for it is told; nobody may wait for it.
    asked.catch(() => undefined);
    return asked;
  });
  const findIn = async (form: AskedForm, nearer: number): Promise<FoundRelaxation | null> => {
    const best = form === firstForm ? await beginning() : await ask(plan().best, form, context);
    if (best.some(({ proximity }) => proximity === inARow)) return chooseNearest(best, nearer);
    return chooseNearest([...best, ...(await ask(plan().others, form, context))], nearer);
  };
  return {
    begin: () => void beginning(),
    find: async (nearer) => {
      for (const form of [firstForm, ...otherForms]) {
        const found = await findIn(form, nearer);
        if (found) return found;
      }
      return null;
    },
  };
}

/** The best guess for each suspicious word is tried first: in most queries it is what was meant. */
function planInRounds({ reading, table }: SearchContext): { best: Relaxation[]; others: Relaxation[] } {
  const planned = reading.plain && table ? planRelaxations(reading, table) : [];
  return { best: planned.filter(({ isBest }) => isBest), others: planned.filter(({ isBest }) => !isBest) };
}

async function ask(
  relaxations: readonly Relaxation[],
  form: AskedForm,
  { findWays, filters, index }: SearchContext,
): Promise<Tried[]> {
  const queries = relaxations.map(({ units }) =>
    planQuery({ units, excluded: [] }, findWays, form, { tier: 'relaxed' }),
  );
  const answers = await index.ask(
    queries.map((query) => ({ ...toEngineQuery(query, filters), limit: 1, retrieve: ['id'], scored: 'proximity' })),
  );
  return relaxations.flatMap((relaxation, at) => {
    const [query, answer] = [queries[at], answers[at]];
    const best = answer?.hits[0];
    const proximity = best ? (best.proximity ?? inARow) : -1;
    return query ? [{ relaxation, query, form, total: answer?.total ?? 0, proximity }] : [];
  });
}

function chooseNearest(tried: readonly Tried[], nearer: number): FoundRelaxation | null {
  let best: Tried | null = null;
  for (const one of tried) if (one.proximity > (best?.proximity ?? nearer)) best = one;
  return best;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
