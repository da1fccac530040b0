import type { SyllableTable } from './syllable-table.ts';

/** How likely words follow each other in an archive. Ids are those of its table, -1 stands for a word that is not in it. */
export interface PairModel {
  /** The log (in nats) of how likely a word is, wherever it stands. */
  alone(b: number): number;
  /** The log of how likely `b` is after `a`: by their pair where it was seen, and by `b` alone. */
  after(a: number, b: number): number;
}

/** What is taken off the count of each pair seen, and given to those not seen (absolute discounting). */
const discount = 0.75;
/** The count of a word that is not in the table. */
const unknownCount = 0.1;

const models = new WeakMap<SyllableTable, PairModel>();

/** The model of a table, made when it is first asked for. */
export function pairModelOf(table: SyllableTable): PairModel {
  const known = models.get(table);
  if (known) return known;
  const model = createPairModel(table);
  models.set(table, model);
  return model;
}

function createPairModel(table: SyllableTable): PairModel {
  const unseen = unseenShares(table);
  const share = (b: number): number => Math.max(table.count(b), unknownCount) / (table.tokens + 1);
  return {
    alone: (b) => Math.log(share(b)),
    after: (a, b) => {
      const pairs = table.pairCount(a, b);
      const seen = pairs > 0 ? (pairs - discount) / table.count(a) : 0;
      return Math.log(seen + (unseen[a] ?? 1) * share(b));
    },
  };
}

/** For each word the share of its occurrences that no kept pair explains. */
function unseenShares({ data }: SyllableTable): Float64Array {
  return Float64Array.from(data.counts, (count, id) => {
    const pairs = data.pairCounts.subarray(data.rows[id], data.rows[id + 1]);
    return (count - pairs.reduce((sum, pair) => sum + pair - discount, 0)) / count;
  });
}
