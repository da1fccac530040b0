import type { DepartmentTree, TreeBody } from './build-department-tree.ts';
import type { SuccessionChains } from './succession-chains.ts';

/** A body as an article names it, and the body that it says there it belongs to; null where it says none. */
export interface NamedDepartment {
  id: string;
  parentId: string | null;
}

/** Gives, for a body as an article names it, all ids that the article is found by for it. */
export type ListWithin = (named: NamedDepartment) => string[];

/**
 * The ids that a body is within: its own, those above it, what each of these was before and became afterwards, and what was merged into any
 * of them. What an article says it belongs to goes before what most say, but not before what staff decided. What is hidden is within nothing,
 * and nothing is within it.
 */
export function createWithinList(
  bodies: readonly TreeBody[],
  tree: Pick<DepartmentTree, 'shownAs' | 'parentOf' | 'isDecided'>,
  { chainOf }: SuccessionChains,
): ListWithin {
  const hidden = new Set(bodies.flatMap((body) => (body.hidden ? [body.id] : [])));
  const members = groupMembers(bodies);
  const idsOf = (shown: string): string[] =>
    [shown, ...chainOf(shown)].filter((id) => !hidden.has(id)).flatMap((id) => members.get(id) ?? [id]);
  const lineFrom = (shown: string | null): string[] => {
    const line: string[] = [];
    for (let at = shown; at !== null; at = tree.parentOf(at)) line.push(at);
    return line;
  };
  const lineAbove = (shown: string, parentId: string | null): string[] => {
    const usual = lineFrom(tree.parentOf(shown));
    if (parentId === null || tree.isDecided(shown)) return usual;
    const said = tree.shownAs(parentId);
    const line = lineFrom(hidden.has(said) ? tree.parentOf(said) : said);
    return line.includes(shown) ? usual : line;
  };
  return ({ id, parentId }) => {
    const shown = tree.shownAs(id);
    if (hidden.has(shown)) return [];
    return [...new Set([shown, ...lineAbove(shown, parentId)].flatMap(idsOf))].sort();
  };
}

/** The ids that are one body, its own first, by the id it is shown by. */
function groupMembers(bodies: readonly TreeBody[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { id, mergedInto } of bodies) if (mergedInto === null) members.set(id, [id]);
  for (const { id, mergedInto } of bodies) if (mergedInto !== null) members.get(mergedInto)?.push(id);
  return members;
}
