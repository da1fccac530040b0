/** Keeps the best of the entries it is offered. Entries are numbered by falling number of articles. */
export interface BestEntries {
  /** Entries of a larger number are not among the best, whatever their accents. */
  readonly last: number;
  /** Of entries with as many articles, those that are `equal` are better; then the one of the smaller number. */
  offer(entry: number, equal: boolean): void;
  /** The best first. */
  list(): number[];
}

interface Ranked {
  entry: number;
  equal: boolean;
}

/** `limit` is at least 1. Entries in `without` are never taken. */
export function createBestEntries(limit: number, articles: Int32Array, without: ReadonlySet<number>): BestEntries {
  const best: Ranked[] = [];
  let last = articles.length;
  const compare = (a: Ranked, b: Ranked): number =>
    (articles[b.entry] ?? 0) - (articles[a.entry] ?? 0) || Number(b.equal) - Number(a.equal) || a.entry - b.entry;
  const hasBetter = (offered: Ranked): boolean => {
    const held = best.findIndex(({ entry }) => entry === offered.entry);
    if (held < 0) return false;
    if (best[held]?.equal || !offered.equal) return true;
    best.splice(held, 1);
    return false;
  };
  return {
    get last() {
      return last;
    },
    offer(entry, equal) {
      const offered = { entry, equal };
      if (without.has(entry) || hasBetter(offered)) return;
      const at = best.findIndex((other) => compare(offered, other) < 0);
      best.splice(at < 0 ? best.length : at, 0, offered);
      if (best.length > limit) best.pop();
      const worst = best[limit - 1];
      if (worst) last = worst.equal ? worst.entry : lastAlike(worst.entry, articles);
    },
    list: () => best.map(({ entry }) => entry),
  };
}

/** The last entry with as many articles as this one. */
function lastAlike(entry: number, articles: Int32Array): number {
  let [from, to] = [entry, articles.length];
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if (articles[middle] === articles[entry]) from = middle;
    else to = middle;
  }
  return from;
}
