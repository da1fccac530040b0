/** What went wrong with one label: it was not found, or something was found that is none. */
export interface ReadingError {
  kind: 'missed' | 'wrong';
  /** The label, or what was found in its place. */
  value: string;
  /** What stands against it: what was found of the same person or field, or what would have been right. */
  against?: string;
}

/** How many were labelled, how many were found, and how many of both agree. */
export interface Tally {
  expected: number;
  found: number;
  right: number;
  errors: ReadingError[];
}

export const emptyTally = (): Tally => ({ expected: 0, found: 0, right: 0, errors: [] });

/** Counts a label and what was found for it, where there is at most one of both. Absent on both sides counts nothing. */
export function tallyOne(
  expected: readonly string[],
  found: string | undefined,
  same: (text: string) => string = (text) => text,
): Tally {
  const right = found !== undefined && expected.map(same).includes(same(found));
  const [wanted] = expected;
  const errors: ReadingError[] = [];
  if (!right && wanted !== undefined)
    errors.push({ kind: 'missed', value: wanted, ...(found !== undefined && { against: found }) });
  if (!right && wanted === undefined && found !== undefined) errors.push({ kind: 'wrong', value: found });
  return {
    expected: Number(wanted !== undefined),
    found: Number(found !== undefined),
    right: Number(right),
    errors,
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const { expected, found, right, errors } of tallies) {
    sum.expected += expected;
    sum.found += found;
    sum.right += right;
    sum.errors.push(...errors);
  }
  return sum;
}

/** The share of what was found that is right; null where nothing was found. */
export const precisionOf = ({ found, right }: Tally): number | null => (found === 0 ? null : right / found);

/** The share of the labels that was found; null where there are none. */
export const recallOf = ({ expected, right }: Tally): number | null => (expected === 0 ? null : right / expected);

/** The harmonic mean of both; null where there is nothing to find and nothing was found. */
export const f1Of = ({ expected, found, right }: Tally): number | null =>
  expected + found === 0 ? null : (2 * right) / (expected + found);
