import { toCell, toTable, toVerdict } from '../report/table.ts';
import type { Failure } from './failures.ts';
import { describeTarget } from './kinds.ts';
import type { Figure, KindResult } from './summarise.ts';

const digits = 3;

/** The table of a run: a row for each kind of query, a column for each peer; a dash where a peer was not asked. */
export function toRelevanceTable(results: readonly KindResult[], peers: readonly string[]): string {
  const head = ['query', 'measure', 'queries', ...peers, `${peers[0]} by seed`, 'target', 'needed', 'met'];
  const rows = results.map((result) => [
    ...[result.label, result.measure, String(result.queries)],
    ...peers.map((peer) => toCell(result.peers[peer]?.mean, digits)),
    toRange(result.peers[peers[0] ?? '']),
    ...[describeTarget(result.target), toCell(result.threshold, digits), toVerdict(result.met)],
  ]);
  return toTable([head, ...rows]);
}

function toRange(figure: Figure | undefined): string {
  const seeds = Object.values(figure?.bySeed ?? {});
  return seeds.length < 2 ? '-' : `${toCell(Math.min(...seeds), digits)}-${toCell(Math.max(...seeds), digits)}`;
}

/** Searches that failed, by peer and kind; the empty string where all went through. */
export function toFailedLines(results: readonly KindResult[]): string {
  return results
    .flatMap(({ kind, peers }) => Object.entries(peers).map(([peer, { failed }]) => ({ kind, peer, failed })))
    .filter(({ failed }) => failed > 0)
    .map(({ kind, peer, failed }) => `${peer}: ${failed} searches of kind ${kind} failed`)
    .join('\n');
}

export const toFailureLines = (failures: readonly Failure[]): string =>
  failures
    .map(({ kind, query, score, expected, found }) =>
      [`${kind} (${score.toFixed(2)})  ${query}`, `    expected: ${expected}`, `    first:    ${found}`].join('\n'),
    )
    .join('\n');
