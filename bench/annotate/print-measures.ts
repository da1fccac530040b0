import { toCell, toTable, toVerdict } from '../report/table.ts';
import type { MeasureResult } from './measure-cases.ts';

const speedTarget = 300;

export function toMeasureTable(results: readonly MeasureResult[]): string {
  const head = ['', 'labels', 'found', 'precision', 'recall', 'F1', 'target', 'met'];
  const rows = results.map(({ name, expected, found, precision, recall, f1, target }) => [
    ...[name, String(expected), String(found)],
    ...[precision, recall, f1].map((share) => toCell(share, 3)),
    ...(target === undefined ? ['', ''] : [toCell(target, 2), toVerdict(f1 === null ? null : f1 >= target)]),
  ]);
  return toTable([head, ...rows]);
}

export const toSpeedLine = (articlesASecond: number): string =>
  `${Math.round(articlesASecond)} articles of 5 kB a second on one core (target ${speedTarget}: ${toVerdict(articlesASecond >= speedTarget)})`;

/** The first errors of each measure that has a target: what was missed, what was found wrong, and the sentence. */
export const toErrorLines = (results: readonly MeasureResult[], count: number): string[] =>
  results
    .filter(({ target }) => target !== undefined)
    .flatMap(({ name, errors }) => [
      `${name}: ${errors.length} errors`,
      ...errors.slice(0, count).map(({ case: slug, kind, value, against, sentence }) => {
        const beside = against === undefined ? '' : ` (found: ${against})`;
        return `  ${slug}  ${kind}  ${value}${beside}${sentence === '' ? '' : `\n      ${sentence}`}`;
      }),
    ]);
