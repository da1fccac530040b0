import type { Timing } from '../report/percentile.ts';
import { toTiming } from '../report/percentile.ts';
import { atLeast, atMost, type Check } from './checks.ts';
import type { Measured } from './measure.ts';

/** The names by which the contenders are known in tables and JSON. */
export const contenderNames = {
  ours: 'ours, /search',
  oursGzip: 'ours, /search, gzip',
  plain: 'plain folded, engine alone',
  stock: 'stock',
  stockIdentity: 'stock, identity',
  suggest: '/suggest',
} as const;

export type TimingsByKind = Record<string, Record<string, Timing>>;

export function toTimings(measured: Measured): TimingsByKind {
  return Object.fromEntries(
    [...measured].map(([kind, byName]) => [
      kind,
      Object.fromEntries([...byName].map(([name, millis]) => [name, toTiming(millis)])),
    ]),
  );
}

/** How many times as long as one plain folded question ours may take at the median. */
const mostTimesPlain: Readonly<Record<string, number>> = { accented: 1.5, unaccented: 1.4, half: 2.5, dropped: 4 };
const mostTimesPlainP95 = 2;
const leastTimesStock = 4;
const mostQuestionMillis = 60;

const { ours, plain, stock } = contenderNames;

export function checkSearchSpeed(timings: TimingsByKind): Check[] {
  const accented = timings.accented;
  const questions = timings.questions?.[ours];
  return [
    ...Object.entries(mostTimesPlain).map(([kind, most]) =>
      atMost(
        `${kind}: p50 of ours / plain folded`,
        ratio(timings[kind]?.[ours]?.p50, timings[kind]?.[plain]?.p50),
        most,
      ),
    ),
    atMost(
      'accented: p95 of ours / plain folded',
      ratio(accented?.[ours]?.p95, accented?.[plain]?.p95),
      mostTimesPlainP95,
    ),
    atLeast('accented: p50 of stock / ours', ratio(accented?.[stock]?.p50, accented?.[ours]?.p50), leastTimesStock),
    ...(questions ? [atMost('questions: p50 of ours, ms', questions.p50, mostQuestionMillis)] : []),
  ];
}

/** NaN where one of the two was not measured: no check is met by it. */
export const ratio = (figure: number | undefined, other: number | undefined): number =>
  (figure ?? Number.NaN) / (other ?? Number.NaN);
