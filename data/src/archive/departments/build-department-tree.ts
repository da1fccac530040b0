import type { DepartmentLevel } from '../../article/article.ts';

/** A body as the archive has it: merged into another one or not. */
export interface TreeBody {
  id: string;
  mergedInto: string | null;
  hidden: boolean;
}

/** How many articles say that one body belongs to another, or stands on a level. */
export interface ParentVote {
  id: string;
  parentId: string;
  articles: number;
}
export interface LevelVote {
  id: string;
  level: DepartmentLevel;
  articles: number;
}

/** Where staff put a body, in the order in which they said so. `parentId`: null where it belongs to none. */
export interface DecidedParent {
  decision: number;
  id: string;
  parentId: string | null;
}
export interface DecidedLevel {
  id: string;
  level: DepartmentLevel;
}

export interface TreeSources {
  bodies: readonly TreeBody[];
  parentVotes: readonly ParentVote[];
  levelVotes: readonly LevelVote[];
  decidedParents: readonly DecidedParent[];
  decidedLevels: readonly DecidedLevel[];
}

/** Where the bodies stand that are not merged into others. Parents are shown ones: over a hidden body the next one above it is meant. */
export interface DepartmentTree {
  /** The body that an id stands for: itself, or what it was merged into. */
  shownAs(id: string): string;
  parentOf(id: string): string | null;
  levelOf(id: string): DepartmentLevel | null;
  /** Whether staff decided where it belongs. */
  isDecided(id: string): boolean;
  /** Decisions about parents that cannot hold: a body would be above itself. */
  refused: readonly number[];
}

/**
 * Puts bodies under those that most articles say they belong to; what staff decided comes first. A parent that would make a body stand
 * above itself is refused, and the one said next most often is taken.
 */
export function buildDepartmentTree(sources: TreeSources): DepartmentTree {
  const merged = new Map(sources.bodies.map(({ id, mergedInto }) => [id, mergedInto]));
  const hidden = new Set(sources.bodies.flatMap(({ id, hidden: isHidden }) => (isHidden ? [id] : [])));
  const shownAs = (id: string): string => merged.get(id) ?? id;
  const { parents, decided, refused } = chooseParents(sources, shownAs);
  const levels = chooseLevels(sources, shownAs);
  const parentOf = (id: string): string | null => {
    let parent = parents.get(shownAs(id)) ?? null;
    while (parent !== null && hidden.has(parent)) parent = parents.get(parent) ?? null;
    return parent;
  };
  return {
    ...{ shownAs, parentOf, refused },
    levelOf: (id) => levels.get(shownAs(id)) ?? null,
    isDecided: (id) => decided.has(shownAs(id)),
  };
}

type Parents = Map<string, string | null>;

function chooseParents(
  { decidedParents, parentVotes }: TreeSources,
  shownAs: (id: string) => string,
): { parents: Parents; decided: ReadonlySet<string>; refused: number[] } {
  const parents: Parents = new Map();
  const refused: number[] = [];
  for (const { decision, id, parentId } of lastOfEach(decidedParents)) {
    const isHeld = put(parents, shownAs(id), parentId === null ? null : shownAs(parentId));
    if (!isHeld) refused.push(decision);
  }
  const decided = new Set(parents.keys());
  for (const { id, value } of addVotes(
    parentVotes.map((vote) => ({ id: shownAs(vote.id), value: shownAs(vote.parentId), articles: vote.articles })),
  ))
    if (!parents.has(id)) put(parents, id, value);
  return { parents, decided, refused };
}

/** Says whether it could: no body is put under itself, or under what is below it. */
function put(parents: Parents, id: string, parent: string | null): boolean {
  for (let above = parent; above !== null; above = parents.get(above) ?? null) if (above === id) return false;
  parents.set(id, parent);
  return true;
}

function chooseLevels(
  { levelVotes, decidedLevels }: TreeSources,
  shownAs: (id: string) => string,
): Map<string, DepartmentLevel> {
  const levels = new Map(decidedLevels.map(({ id, level }) => [shownAs(id), level]));
  for (const { id, value } of addVotes(
    levelVotes.map((vote) => ({ id: shownAs(vote.id), value: vote.level, articles: vote.articles })),
  ))
    if (!levels.has(id)) levels.set(id, value);
  return levels;
}

interface Vote<Value extends string> {
  id: string;
  value: Value;
  articles: number;
}

/** The votes of bodies that are one now, added up: those of most articles first, then in order of what they say. */
export function addVotes<Value extends string>(votes: readonly Vote<Value>[]): Vote<Value>[] {
  const sums = new Map<string, Vote<Value>>();
  for (const vote of votes) {
    const key = `${vote.id} ${vote.value}`;
    sums.set(key, { ...vote, articles: vote.articles + (sums.get(key)?.articles ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.articles - a.articles || compare(a.id, b.id) || compare(a.value, b.value));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What was said last of each body, in the order in which it was said. */
function lastOfEach(decided: readonly DecidedParent[]): DecidedParent[] {
  const last = new Map(decided.map((one) => [one.id, one]));
  return decided.filter((one) => last.get(one.id) === one);
}
