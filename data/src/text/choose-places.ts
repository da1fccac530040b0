import type { Match } from './find-matches.ts';

/** A stretch of text and the terms that it shows for their weight. `score` is the sum of these weights. */
export interface Place {
  start: number;
  end: number;
  terms: readonly number[];
  score: number;
}

/** What it costs a place, in UTF-16 units, when a term stands before one that was asked for earlier. */
const disorder = 30;

/**
 * The place of at most `length` units that shows the most weight of different terms; of equals the tightest whose terms stand in
 * the order of the query, then the earliest. Terms without weight are not looked for. Undefined when nothing fits.
 */
export function findBestPlace(
  matches: readonly Match[],
  length: number,
  weights: readonly number[],
): Place | undefined {
  const last: (Match | undefined)[] = weights.map(() => undefined);
  let best: (Place & { cost: number }) | undefined;
  for (const match of matches) {
    if ((weights[match.term] ?? 0) <= 0) continue;
    last[match.term] = match;
    const from = match.end - length;
    const score = scoreFrom(from, last, weights);
    if (score === 0 || (best && score < best.score)) continue;
    const start = coverFrom(from, last);
    const cost = match.end - start + disorder * countDisorder(from, last);
    if (!best || score > best.score || cost < best.cost)
      best = { start, end: match.end, terms: termsFrom(from, last), score, cost };
  }
  return best;
}

function scoreFrom(from: number, last: readonly (Match | undefined)[], weights: readonly number[]): number {
  let score = 0;
  for (let term = 0; term < last.length; term += 1) {
    const match = last[term];
    if (match && match.start >= from) score += weights[term] ?? 0;
  }
  return score;
}

/** Where the shortest stretch begins that shows the same terms. */
function coverFrom(from: number, last: readonly (Match | undefined)[]): number {
  let start = Number.POSITIVE_INFINITY;
  for (const match of last) if (match && match.start >= from) start = Math.min(start, match.start);
  return start;
}

function countDisorder(from: number, last: readonly (Match | undefined)[]): number {
  let previous = -1;
  let count = 0;
  for (const match of last) {
    if (!match || match.start < from) continue;
    if (match.start < previous) count += 1;
    previous = match.start;
  }
  return count;
}

const termsFrom = (from: number, last: readonly (Match | undefined)[]): number[] =>
  last.filter((match) => match !== undefined).flatMap(({ start, term }) => (start >= from ? [term] : []));

/**
 * The two places of at most `length` units, in order, that together show much: the best one, another for what it lacks, and the
 * first chosen anew for what the other lacks. Undefined when one shows all there is.
 */
export function findBestPair(
  matches: readonly Match[],
  length: number,
  weights: readonly number[],
): [Place, Place] | undefined {
  const first = findBestPlace(matches, length, weights);
  const second = first && findBestPlace(matches, length, without(weights, first.terms));
  const better = second && findBestPlace(matches, length, without(weights, second.terms));
  if (!second || !better) return undefined;
  return better.start <= second.start ? [better, second] : [second, better];
}

const without = (weights: readonly number[], terms: readonly number[]): number[] =>
  weights.map((weight, term) => (terms.includes(term) ? 0 : weight));
