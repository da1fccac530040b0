/**
 * How long it takes to make a snippet of a long text, against looking for the same words in simpler ways in the same run:
 *
 *   node --import tsx bench/highlight/highlight-speed.ts [--length 500000] [--rounds 60] [--seed 1] [--json FILE]
 *
 * It prints the median (p50) and the 95th percentile (p95) in milliseconds, the median of the processor's time, which others on the
 * machine disturb less, and how many times ours goes into each peer's. What is slow is measured for `mostMillis` at most.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '@tra-cuu/data/text/fold';
import { toSnippet } from '@tra-cuu/data/text/snippet';
import type { WantedWord } from '@tra-cuu/data/text/wanted';
import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { makeBody } from './make-body.ts';

interface Query {
  name: string;
  /** Each a word, or several for a phrase. */
  terms: readonly string[];
  accents: WantedWord['accents'];
}

const queries: readonly Query[] = [
  { name: '4 accented words', terms: ['đảng', 'ủy', 'tuyên', 'giáo'], accents: 'exact' },
  { name: 'a phrase', terms: ['ban tuyên giáo'], accents: 'exact' },
  { name: '10 bare words', terms: 'hoc tap va lam theo tu tuong dao duc'.split(' '), accents: 'any' },
];

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const warmUp = 5;
const leastRounds = warmUp + 3;
const mostMillis = 8000;
const body = makeBody(Number(values.length), Number(values.seed));
const foldedBody = fold(body);

/** A text that was never read before, in one piece, as it comes out of a reply of the search engine. */
const toFresh = (text: string, round: number): string => String(JSON.parse(JSON.stringify(`${text}${round}`)));

const percentile = (millis: readonly number[], share: number): number =>
  [...millis].sort((a, b) => a - b)[Math.min(millis.length - 1, Math.floor(millis.length * share))] ?? 0;

interface Timing {
  p50: number;
  p95: number;
  processor: number;
}

function measure(text: string, find: (text: string) => unknown): Timing {
  const millis: number[] = [];
  const processor: number[] = [];
  const begun = performance.now();
  for (
    let round = 0;
    round < rounds + warmUp && (round < leastRounds || performance.now() - begun < mostMillis);
    round += 1
  ) {
    const copy = toFresh(text, round);
    const [start, used] = [performance.now(), process.cpuUsage()];
    find(copy);
    const { user, system } = process.cpuUsage(used);
    if (round < warmUp) continue;
    millis.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  return { p50: percentile(millis, 0.5), p95: percentile(millis, 0.95), processor: percentile(processor, 0.5) };
}

function measureQuery({ name, terms, accents }: Query) {
  const wanted = terms.map((term) => ({
    alternatives: [term.split(' ').map((word) => ({ ...toWordForms(word), accents }))],
  }));
  const pattern = new RegExp(`\\b(?:${terms.map(fold).join('|')})\\b`, 'g');
  const ways = {
    'toSnippet, all of it': measure(body, (text) => toSnippet([text], [...wanted])),
    'fold, then matchAll': measure(body, (text) => [...fold(text).matchAll(pattern)]),
    'matchAll of folded text': measure(foldedBody, (text) => [...text.matchAll(pattern)]),
  };
  const ours = ways['toSnippet, all of it'].processor;
  return Object.entries(ways).map(([way, timing]) => ({
    query: name,
    way,
    p50: +timing.p50.toFixed(2),
    p95: +timing.p95.toFixed(2),
    processor: +timing.processor.toFixed(2),
    ratio: +(timing.processor / ours).toFixed(2),
  }));
}

const rows = queries.flatMap(measureQuery);
console.log(`${body.length} UTF-16 units, ${rounds} rounds, node ${process.version}`);
console.table(rows);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
