/**
 * How long it takes to read articles out of pages and to find the people, bodies, days and numbers in them, against Readability on linkedom
 * alone, on the same pages in the same run:
 *
 *   npm run bench:extract [-- --corpus FOLDER|generated] [--rounds 15] [--json FILE]
 *
 * Without --corpus the pages are the fixtures of the indexer and generated ones. Rounds of both alternate; the first two are not counted.
 * It prints the median (p50) and the 95th percentile (p95) of a round over all pages, and ends with the target and whether it is met.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.ts';
import { type Timing, toTiming } from '../report/percentile.ts';
import { toCell, toTable } from '../report/table.ts';
import { type Contender, ours, readability } from './contenders.ts';
import { type Page, readPages } from './read-pages.ts';

/** The most that ours may take, in times of Readability's. */
const mostTimes = 1.6;
const warmUp = 2;

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '15' }, json: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: write a whole number from 1 on`);

interface Result {
  name: string;
  round: Timing;
  /** Pages in which text was found, and its characters. */
  pages: number;
  characters: number;
}

function measure(contenders: readonly Contender[], pages: readonly Page[]): Result[] {
  const runs = contenders.map((contender) => ({ contender, millis: [] as number[], found: [] as number[] }));
  for (let round = 0; round < rounds + warmUp; round += 1)
    for (const run of runs) {
      const start = performance.now();
      run.found = pages.map((page) => run.contender.read(page));
      if (round >= warmUp) run.millis.push(performance.now() - start);
    }
  return runs.map(({ contender, millis, found }) => ({
    name: contender.name,
    round: toTiming(millis),
    pages: found.filter((characters) => characters > 0).length,
    characters: found.reduce((sum, characters) => sum + characters, 0),
  }));
}

const pages = readPages(values.corpus);
const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
const results = measure([await ours(), readability], pages);
const [mine, theirs] = results.map(({ round }) => round.p50);
const times = (mine ?? Number.NaN) / (theirs ?? Number.NaN);
console.log(`${pages.length} pages, ${Math.round(bytes / 1024)} KiB, ${rounds} rounds\n`);
console.log(
  toTable([
    ['', 'p50 ms', 'p95 ms', 'ms a page', 'pages read', 'characters'],
    ...results.map(({ name, round, pages: read, characters }) => [
      ...[name, toCell(round.p50, 1), toCell(round.p95, 1), toCell(round.p50 / pages.length, 2)],
      ...[String(read), String(characters)],
    ]),
  ]),
);
const met = times <= mostTimes;
console.log(`\nOurs takes ${times.toFixed(2)} times as long; target at most ${mostTimes}: ${met ? 'met' : 'not met'}`);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine: describeMachine(), pages: pages.length, bytes, results, times, met }, null, 2)}\n`,
  );
