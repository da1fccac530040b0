import type { PostWords } from './post-words.ts';
import { type Shortening, shortens } from './shorter-posts.ts';
import type { Sighting } from './sighting.ts';

/** A post that another one may be a shorter way to say. */
export interface FullerPost {
  words: PostWords;
  by: Shortening;
  /** On which the person was seen in it, YYYY-MM-DD, each once, in order. */
  days: readonly string[];
}

const dayMillis = 86_400_000;
const yearDays = 365.25;
/** A term of office: posts are filled anew with each. */
const farthestDays = 5 * yearDays;
/** By how much nearer one must be than any other. */
const clearDays = 2 * yearDays;

/**
 * The post that a shorter way to say one is meant for: the person was seen in it before and after, or in none as near in time. Undefined
 * where several may be meant, or none was held then: nothing is guessed.
 */
export function chooseFuller<Fuller extends FullerPost>(
  { article: { day }, post: { former, holder } }: Sighting,
  fuller: readonly Fuller[],
): Fuller | undefined {
  // A post of the past was held on another day than that of the article.
  if (day === null || former) return holder === '' ? undefined : only(fuller.filter(({ by }) => by === 'body'));
  const around = fuller.filter(({ days }) => (days[0] ?? '9') <= day && (days.at(-1) ?? '') >= day);
  if (around.length > 0) return only(fullestOf(around));
  const near = fullestOf(fuller.filter(({ by, days }) => by === 'body' && distance(day, days) <= farthestDays));
  const [nearest, next] = near.sort((a, b) => distance(day, a.days) - distance(day, b.days));
  if (!nearest || !next) return nearest;
  return distance(day, next.days) - distance(day, nearest.days) > clearDays ? nearest : undefined;
}

const only = <Value>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined);

/** Without those that are themselves a shorter way to say another of them. */
const fullestOf = <Fuller extends FullerPost>(posts: readonly Fuller[]): Fuller[] =>
  posts.filter(({ words }) => !posts.some((other) => shortens(words, other.words) !== null));

/** From the day to the first or last one, whichever is nearer: it is not between them. */
const distance = (day: string, days: readonly string[]): number =>
  Math.min(...[days[0], days.at(-1)].map((end) => (end === undefined ? Infinity : between(day, end))));

const between = (day: string, other: string): number => Math.abs(Date.parse(day) - Date.parse(other)) / dayMillis;
