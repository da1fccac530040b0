import { termsHeld } from '@tra-cuu/data/text/find-matches';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { EngineAnswer, EngineHit } from '../reader/for-reader.ts';
import { textsOf } from './hit-texts.ts';

/** Which list goes first when accents were left out of some words of a query. */
export interface SettledOrder {
  /** Articles before all others. */
  lead: string[];
  first: PlannedQuery;
  next: PlannedQuery | null;
}

const proximityOf = (hit: EngineHit | undefined): number => (hit ? (hit.proximity ?? 1) : -1);

/**
 * The restored list goes first when its words stand at least as near each other as those of the folded list; but a folded first
 * hit that ranks higher and has every accent that was typed stays before it. Else the folded list is the answer.
 * `typed` says what was typed: bare letters take every accent, typed ones their own.
 */
export function settleOrder(
  { restored, folded }: { restored: PlannedQuery; folded: PlannedQuery },
  [restoredAnswer, foldedAnswer]: readonly [EngineAnswer, EngineAnswer],
  typed: readonly WantedTerm[],
): SettledOrder {
  const [own, other] = [restoredAnswer.hits[0], foldedAnswer.hits[0]];
  if (!own || proximityOf(own) < proximityOf(other)) return { lead: [], first: folded, next: null };
  const order = { lead: [], first: restored, next: folded };
  if (!other || (other.score ?? 0) <= (own.score ?? 0) || other.fields.id === own.fields.id) return order;
  const obeys = termsHeld(textsOf(other), typed).size === typed.length;
  return obeys ? { ...order, lead: [String(other.fields.id)] } : order;
}
