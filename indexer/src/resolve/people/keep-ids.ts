import type { ToldPerson } from './tell-apart.ts';

/**
 * The ids of people of one name: each keeps the one that most of its mentions had, and no two have the same. Of those who have none, the first
 * takes `unclaimed`, the id under which the name is known until it has been told apart, if nobody has it; the others take new ones.
 */
export function keepIds(people: readonly ToldPerson[], unclaimed: string | null, newId: () => string): string[] {
  const ids = people.map(({ knownId }) => knownId);
  const taken = new Set(ids);
  for (const { person, id } of people.flatMap(countTold).sort(byOverlap)) {
    if (ids[person] !== null || taken.has(id)) continue;
    ids[person] = id;
    taken.add(id);
  }
  return ids.map((id) => {
    if (id !== null) return id;
    const given = unclaimed !== null && !taken.has(unclaimed) ? unclaimed : newId();
    taken.add(given);
    return given;
  });
}

interface Overlap {
  person: number;
  id: string;
  count: number;
}

function countTold({ mentions }: ToldPerson, person: number): Overlap[] {
  const counts = new Map<string, number>();
  for (const { toldId } of mentions) if (toldId !== null) counts.set(toldId, (counts.get(toldId) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ person, id, count }));
}

const byOverlap = (a: Overlap, b: Overlap): number =>
  b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || a.person - b.person;
