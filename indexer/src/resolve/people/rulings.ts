import { idsOfAct, type LoadedPost, type Taken } from '@tra-cuu/data/archive/decisions/actions';
import type { Decision } from '@tra-cuu/data/archive/decisions/decision';
import { foldShown } from '@tra-cuu/data/archive/decisions/fold-shown';
import { toNameKey } from '@tra-cuu/data/archive/name-index';
import { type DatePrecision, dayRange } from '@tra-cuu/data/article/day';
import type { DayRange, KnownPerson, NamedMention } from './named-mention.ts';

/** What staff decided of which person mentions are, in a form that is asked mention by mention. */
export interface Rulings {
  /** Who a mention is by the splits that stand, of one that the articles alone say to be `toldId`. */
  ruleOn(mention: NamedMention, toldId: string): string;
  /** Whether a split made this id. */
  isSplitOff(id: string): boolean;
  /** Whether staff decided anything about this person but that a list knows them. */
  isDecided(id: string): boolean;
  /** What a list says of a person; null where none does. */
  knownAs(id: string): KnownPerson | null;
}

/** Reads decisions about people, in the order in which they were made with those that were undone. */
export function readRulings(decisions: readonly Decision[]): Rulings {
  const splits = decisions.flatMap((decision, at) =>
    decision.action === 'split' && !decision.undone ? [toSplit(decision, decisions.slice(0, at))] : [],
  );
  const splitOff = new Set(decisions.flatMap((one) => (one.action === 'split' ? [one.details.to] : [])));
  const decided = new Set(decisions.flatMap((one) => (one.undone || one.action === 'load' ? [] : idsOfAct(one))));
  const known = new Map<string, KnownPerson>();
  for (const decision of decisions)
    if (decision.action === 'load' && !decision.undone)
      known.set(decision.details.id, { id: decision.details.id, posts: decision.details.posts.map(toKnownPost) });
  return {
    ruleOn: (mention, toldId) =>
      splits.reduce((id, { takesFrom, takes, to }) => (takesFrom(id) && takes(mention) ? to : id), toldId),
    isDecided: (id) => decided.has(id),
    isSplitOff: (id) => splitOff.has(id),
    knownAs: (id) => known.get(id) ?? null,
  };
}

interface Split {
  /** Whether it is about whoever had this id when it was decided: the person, or one who had been merged into that one. */
  takesFrom(id: string): boolean;
  takes(mention: NamedMention): boolean;
  to: string;
}

function toSplit(split: Extract<Decision, { action: 'split' }>, before: readonly Decision[]): Split {
  const { rootOf } = foldShown(before);
  const { from, to, taken } = split.details;
  return { to, takesFrom: (id) => rootOf(id) === from, takes: toCondition(taken, new Set(split.articles)) };
}

function toCondition(taken: Taken, articles: ReadonlySet<string>): (mention: NamedMention) => boolean {
  if (taken.by === 'articles') return ({ articleId }) => articles.has(articleId);
  if (taken.by === 'before') return ({ days }) => days !== null && days.to < taken.day;
  if (taken.by === 'after') return ({ days }) => days !== null && days.from >= taken.day;
  const key = ` ${toNameKey(taken.body)} `;
  return ({ positions }) => positions.some(({ body = '' }) => ` ${toNameKey(body)} `.includes(key));
}

function toKnownPost({ title, body, from, to }: LoadedPost): KnownPerson['posts'][number] {
  const position = { title, ...(body !== undefined && { body }) };
  return { position, days: [from, to].flatMap((day) => (day === undefined ? [] : [toRange(day)])) };
}

const precisions: Record<number, DatePrecision> = { 4: 'year', 7: 'month', 10: 'day' };

/** YYYY, YYYY-MM or YYYY-MM-DD. */
function toRange(day: string): DayRange {
  const { from, to } = dayRange(`${day}-01-01`.slice(0, 10), precisions[day.length] ?? 'day');
  return { from, to };
}
