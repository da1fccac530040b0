import type { Act } from './actions.ts';
import type { Decision } from './decision.ts';

/** How a person or body is shown by what staff decided. */
export interface Shown {
  /** The one as which it is shown, never one that is merged itself; null where it is shown as what it is. */
  mergedInto: string | null;
  /** Null: as articles name it. */
  name: string | null;
  isHidden: boolean;
}

/** What follows from decisions of one subject, by id. An id that is not in it is shown as what it is. */
export interface FoldedShown {
  of(id: string): Shown;
  /** The one as which an id is shown: itself where it is not merged. */
  rootOf(id: string): string;
  /** The one that a spelling of a name is shown as, as long as nothing else was decided. */
  bodyOf(id: string): string;
  /** Every id that a decision says something of. */
  readonly ids: ReadonlySet<string>;
}

/** Which spellings of a name are shown as another, by id. For people there are none. */
export type Alike = ReadonlyMap<string, string>;

/**
 * Folds decisions in the order in which they were made. One that was undone counts no more; but an id that an undone split had made leads to
 * the person that it was taken from, so that a link to it still leads somewhere. What is said of a spelling is said of the one that is shown
 * for it, unless the two were said to be two.
 */
export function foldShown(decisions: readonly Decision[], alike: Alike = new Map()): FoldedShown {
  const spellings = withoutApart(alike, decisions);
  const bodyOf = (id: string): string => spellings.get(id) ?? id;
  const links = new Map<string, string>(spellings);
  const names = new Map<string, string>();
  const hidden = new Set<string>();
  const ids = new Set<string>([...spellings].flat());
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = links.get(root); next !== undefined; next = links.get(root)) root = next;
    return root;
  };
  const link = (told: string, into: string): void => {
    const [from, root] = [bodyOf(told), rootOf(into)];
    if (root !== from) links.set(from, root);
    for (const id of [from, root]) ids.add(id);
  };
  for (const decision of decisions) fold(decision, { bodyOf, link, names, hidden, ids });
  return {
    rootOf,
    bodyOf,
    ids,
    of: (id) => {
      const root = rootOf(id);
      return { mergedInto: root === id ? null : root, name: names.get(id) ?? null, isHidden: hidden.has(id) };
    },
  };
}

interface Folding {
  bodyOf: (id: string) => string;
  link: (from: string, into: string) => void;
  names: Map<string, string>;
  hidden: Set<string>;
  ids: Set<string>;
}

function fold(decision: Decision, { bodyOf, link, names, hidden, ids }: Folding): void {
  const act: Act = decision;
  if (decision.undone) {
    if (act.action === 'split') link(act.details.to, act.details.from);
    return;
  }
  if (act.action === 'merge') link(act.details.from, act.details.into);
  else if (act.action === 'rename') names.set(bodyOf(act.details.id), act.details.name);
  else if (act.action === 'hide') hidden.add(bodyOf(act.details.id));
  else return;
  if ('id' in act.details) ids.add(bodyOf(act.details.id));
}

/** Spellings of which staff say that they are two are: the one that is shown for others stays what it is. */
function withoutApart(alike: Alike, decisions: readonly Decision[]): Alike {
  const kept = new Map(alike);
  const shownFor = (id: string): string => alike.get(id) ?? id;
  for (const { undone, ...act } of decisions) {
    if (undone || act.action !== 'apart') continue;
    const { first, second } = act.details;
    if (shownFor(first) === shownFor(second)) for (const id of [first, second]) kept.delete(id);
  }
  return kept;
}
