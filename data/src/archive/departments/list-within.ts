import type { DepartmentTree, TreeBody } from './build-department-tree.ts';
import type { SuccessionChains } from './succession-chains.ts';

/**
 * For each body, all ids that it is within: its own, those above it, what each of these was before and became afterwards, and what was
 * merged into any of them. What is hidden is within nothing, and nothing is within it.
 */
export function listWithin(
  bodies: readonly TreeBody[],
  tree: Pick<DepartmentTree, 'shownAs' | 'parentOf'>,
  { chainOf }: SuccessionChains,
): Map<string, string[]> {
  const hidden = new Set(bodies.flatMap((body) => (body.hidden ? [body.id] : [])));
  const members = groupMembers(bodies);
  const withinShown = (shown: string): string[] => {
    const ids = new Set<string>();
    for (let at: string | null = shown; at !== null; at = tree.parentOf(at))
      for (const id of [at, ...chainOf(at)])
        if (!hidden.has(id)) for (const member of members.get(id) ?? [id]) ids.add(member);
    return [...ids].sort();
  };
  const within = new Map<string, string[]>();
  for (const [shown, ids] of members) {
    const found = hidden.has(shown) ? [] : withinShown(shown);
    for (const id of ids) within.set(id, found);
  }
  return within;
}

/** The ids that are one body, its own first, by the id it is shown by. */
function groupMembers(bodies: readonly TreeBody[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { id, mergedInto } of bodies) if (mergedInto === null) members.set(id, [id]);
  for (const { id, mergedInto } of bodies) if (mergedInto !== null) members.get(mergedInto)?.push(id);
  return members;
}
