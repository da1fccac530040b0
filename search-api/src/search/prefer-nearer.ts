import { termsHeld } from '@tra-cuu/data/text/find-matches';
import { toTypedTerms } from '../query/wanted-terms.ts';
import type { Answer } from './answer.ts';
import { textsOf } from './hit-texts.ts';
import { leastGain, near, type PoorFinding } from './needs-rescue.ts';
import { readPage } from './read-page.ts';
import type { SearchContext } from './search-context.ts';

/**
 * Some of the words typed without accents were meant with them, though the archive's words did not tell: where the query without accents
 * finds its words nearer each other, in an article that has every accent typed, that one goes first.
 */
export async function preferNearer(context: SearchContext, { best }: PoorFinding): Promise<Answer | null> {
  const { plan, reading, filters, window, index } = context;
  if (plan.strategy !== 'one-reading' || plan.next === null) return null;
  const { first, next } = plan;
  const [own, other] = [first, next].map((list) => best.find(({ tier }) => tier === list.tier)?.hit);
  const typed = toTypedTerms(reading.units);
  const nearest = own ? (own.proximity ?? 1) : -1;
  if (!other || (other.proximity ?? 1) < Math.max(near, nearest + leastGain)) return null;
  if (termsHeld(textsOf(other), typed).size < typed.length) return null;
  const page = await readPage({ window, filters, first, next, lead: [String(other.fields.id)] }, index);
  return { page, used: first.tier, understood: {} };
}
