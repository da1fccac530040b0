/** Keeps the best of the entries it is offered. Entries are numbered by falling number of articles. */
export interface BestEntries {
  /** Whether an entry could be among the best, as far as its number tells. */
  mayTake(entry: number): boolean;
  /** Of entries with as many articles, those that are `equal` are better; then the one of the smaller number. */
  offer(entry: number, equal: boolean): void;
  /** The best first. */
  list(): number[];
}

interface Ranked {
  entry: number;
  equal: boolean;
}

export function createBestEntries(limit: number, articles: Int32Array, without: ReadonlySet<number>): BestEntries {
  const best: Ranked[] = [];
  const compare = (a: Ranked, b: Ranked): number =>
    (articles[b.entry] ?? 0) - (articles[a.entry] ?? 0) || Number(b.equal) - Number(a.equal) || a.entry - b.entry;
  return {
    mayTake(entry) {
      const worst = best[limit - 1];
      if (!worst || entry <= worst.entry) return true;
      return !worst.equal && articles[entry] === articles[worst.entry];
    },
    offer(entry, equal) {
      if (without.has(entry)) return;
      const offered = { entry, equal };
      const held = best.findIndex((other) => other.entry === entry);
      if (held >= 0) {
        if (best[held]?.equal || !equal) return;
        best.splice(held, 1);
      }
      const at = best.findIndex((other) => compare(offered, other) < 0);
      best.splice(at < 0 ? best.length : at, 0, offered);
      if (best.length > limit) best.pop();
    },
    list: () => best.map(({ entry }) => entry),
  };
}
