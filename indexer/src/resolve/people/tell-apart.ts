import { type ContextOf, createAffinity } from './affinity.ts';
import { type Career, findCareers, findContradiction } from './careers.ts';
import { toHeldUnit } from './held-unit.ts';
import type { KnownPerson, NamedMention } from './named-mention.ts';

/** One of the people of a name. */
export interface ToldPerson {
  mentions: NamedMention[];
  /** The id by which a list knows the person. */
  knownId: string | null;
}

/** What a person should look at: two people of whom the mention says why they are two, or between whom it could not choose. */
export interface Doubt {
  reason: 'contradiction' | 'undecided';
  /** Indexes of people: for `undecided` the one who was chosen, and another. */
  first: number;
  second: number;
  mention: NamedMention;
}

/**
 * Tells people of one name apart by what articles say: they are one, unless posts contradict each other. Pure, and the same in whatever order
 * the mentions come. `contextOf` is asked only where there are several.
 */
export function tellApart(
  mentions: readonly NamedMention[],
  known: readonly KnownPerson[],
  contextOf: ContextOf,
): { people: ToldPerson[]; doubts: Doubt[] } {
  const { careers, loose } = findCareers([...mentions].sort(inOrder), known);
  const ordered = careers.sort(bySize);
  const conflicts = findConflicts(ordered);
  if (conflicts.length === 0) return { people: toOnePerson(mentions, known, careers), doubts: [] };
  const people = shareOut(ordered, conflicts, contextOf);
  const told = people.map((own) => ({
    mentions: own.flatMap((career) => career.mentions),
    knownId: own.find(({ knownId }) => knownId !== null)?.knownId ?? null,
  }));
  const isKnown = (at: number): boolean => told[at]?.knownId !== null;
  const doubts = toDoubts(people, conflicts).filter(({ first, second }) => !(isKnown(first) && isKnown(second)));
  const affinity = createAffinity(people, contextOf);
  const sizes = told.map((person) => person.mentions.length);
  const all = told.map((_, at) => at);
  const placed = new Set(people.flat());
  const free = ordered.filter((career) => !placed.has(career));
  for (const together of [...free.map((career) => career.mentions), ...loose.map((mention) => [mention])]) {
    const chosen = affinity.choose(together, all);
    const at = chosen ?? mostFrequent(sizes);
    told[at]?.mentions.push(...together);
    const [mention] = together;
    const other = all.find((one) => one !== at);
    if (chosen === null && mention && other !== undefined)
      doubts.push({ reason: 'undecided', first: at, second: other, mention });
  }
  return { people: told, doubts };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: NamedMention, b: NamedMention): number =>
  compare(a.days?.from ?? '9999', b.days?.from ?? '9999') || compare(a.articleId, b.articleId) || a.ordinal - b.ordinal;
const bySize = (a: Career, b: Career): number => b.mentions.length - a.mentions.length || compare(a.key, b.key);

/** All mentions are one person's; whoever else a list knows by that name is there without any. */
function toOnePerson(
  mentions: readonly NamedMention[],
  known: readonly KnownPerson[],
  careers: readonly Career[],
): ToldPerson[] {
  const knownId = careers.find((career) => career.knownId !== null)?.knownId ?? known[0]?.id ?? null;
  return [{ mentions: [...mentions], knownId }];
}

interface Conflict {
  first: Career;
  second: Career;
  mention: NamedMention | null;
}

function findConflicts(careers: readonly Career[]): Conflict[] {
  return careers.flatMap((first, at) =>
    careers.slice(at + 1).flatMap((second) => {
      const found = findContradiction(first, second);
      if (!found) return [];
      const says = ({ positions }: NamedMention) => positions.some((post) => toHeldUnit(post)?.key === found.unit?.key);
      return [{ first, second, mention: second.mentions.find(says) ?? first.mentions[0] ?? null }];
    }),
  );
}

/** Gives each career that contradicts another one to a person: to the one it fits of those whom it does not contradict, else to a new one. */
function shareOut(careers: readonly Career[], conflicts: readonly Conflict[], contextOf: ContextOf): Career[][] {
  const against = new Map<Career, Set<Career>>();
  for (const { first, second } of conflicts) {
    against.set(first, (against.get(first) ?? new Set()).add(second));
    against.set(second, (against.get(second) ?? new Set()).add(first));
  }
  const people: Career[][] = [];
  for (const career of careers.filter((one) => against.has(one))) {
    const possible = [...people.keys()].filter((at) => !people[at]?.some((own) => against.get(career)?.has(own)));
    const at = possible.length > 1 ? createAffinity(people, contextOf).choose(career.mentions, possible) : null;
    const person = people[at ?? possible[0] ?? -1];
    if (person) person.push(career);
    else people.push([career]);
  }
  return people;
}

/** Each person but the most named is to be looked at once: beside the most named one whom it contradicts. */
function toDoubts(people: readonly Career[][], conflicts: readonly Conflict[]): Doubt[] {
  const place = new Map(people.flatMap((own, at) => own.map((career) => [career, at] as const)));
  const doubts = new Map<number, Doubt>();
  for (const { first, second, mention } of conflicts) {
    const [one = 0, other = 0] = [place.get(first) ?? 0, place.get(second) ?? 0].sort((a, b) => a - b);
    const known = doubts.get(other);
    if (mention && (!known || one < known.first))
      doubts.set(other, { reason: 'contradiction', first: one, second: other, mention });
  }
  return [...doubts.values()];
}

const mostFrequent = (sizes: readonly number[]): number => sizes.indexOf(Math.max(...sizes));
