/** Of equals, the one that stands first. Null of none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first, ...others] = counts;
  return first ? others.reduce((best, next) => (next[1] > best[1] ? next : best), first)[0] : null;
}
