import { toCell, toTable, toVerdict } from '../report/table.ts';
import type { Check } from './checks.ts';
import type { TimingsByKind } from './search-speed.ts';

const digits = 2;

/** A row for each kind of query and contender, and how many times the first contender's median and p95 its own are. */
export function toTimingTable(timings: TimingsByKind): string {
  const rows = Object.entries(timings).flatMap(([kind, byName]) => {
    const first = Object.values(byName)[0];
    return Object.entries(byName).map(([name, { samples, p50, p95 }]) => [
      ...[`${kind}: ${name}`, String(samples), toCell(p50, digits), toCell(p95, digits)],
      ...[toCell(p50 / (first?.p50 ?? Number.NaN), digits), toCell(p95 / (first?.p95 ?? Number.NaN), digits)],
    ]);
  });
  return toTable([['query: who is asked', 'samples', 'p50 ms', 'p95 ms', 'x p50', 'x p95'], ...rows]);
}

export const toCheckTable = (checks: readonly Check[]): string =>
  toTable([
    ['what', 'measured', 'target', 'met'],
    ...checks.map(({ what, figure, target, met }) => [what, toCell(figure, digits), target, toVerdict(met)]),
  ]);
