import { emptyTally, type Tally } from './tally.ts';

/** A label with the names that count as it; the first is the one that should be listed. */
export type Names = readonly string[];

/**
 * Matches what was found with labels, each label once: first by the name that should be listed, then by its other names. What is neutral
 * counts nowhere, and so does a further name of a label that is found already; the same name twice is wrong the second time.
 */
export function tallySets(
  labels: readonly Names[],
  found: readonly string[],
  { same, neutral = [] }: { same: (text: string) => string; neutral?: readonly string[] },
): Tally {
  const tally = { ...emptyTally(), expected: labels.length };
  const open = new Map(labels.map((names) => [names, names.map(same)] as const));
  const rest = found.filter((name) => !take(open, (names) => names[0] === same(name)));
  const ignored = new Set([...neutral, ...labels.flatMap((names) => names.slice(1))].map(same));
  const wrong = rest.filter((name) => !take(open, (names) => names.includes(same(name))) && !ignored.has(same(name)));
  tally.right = labels.length - open.size;
  tally.found = tally.right + wrong.length;
  tally.errors.push(...[...open.keys()].map(([name = '']) => ({ kind: 'missed' as const, value: name })));
  tally.errors.push(...wrong.map((value) => ({ kind: 'wrong' as const, value })));
  return tally;
}

/** Takes the first label that fits off the list. */
function take(open: Map<Names, readonly string[]>, fits: (names: readonly string[]) => boolean): boolean {
  for (const [label, names] of open) if (fits(names)) return open.delete(label);
  return false;
}
