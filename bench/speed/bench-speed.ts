/**
 * How long a search takes, against the bare engine and against the engine out of the box, over the same articles in the same run:
 *
 *   npm run bench:speed -- --corpus FILE.jsonl [--questions DIR] [--home DIR] [--queries 300] [--rounds 1] [--small 10000]
 *                          [--publish 5000 | --no-publish] [--json FILE]
 *
 * Prints medians (p50) and 95th percentiles (p95) in milliseconds, ratios, and whether the targets are met. What is built stays in
 * bench/var and is used again; --home names a state folder in which the corpus, and the questions' passages, are published already.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toStateFolder } from '../corpus/corpus-digest.ts';
import { openCorpus } from '../corpus/open-corpus.ts';
import { passagesOf, readQuestions } from '../corpus/read-questions.ts';
import { describeRun } from '../report/describe-run.ts';
import { buildHome } from '../system/build-home.ts';
import { parseCount } from '../system/parse-count.ts';
import { measureAtFullSize } from './full-size.ts';
import { toCheckTable, toTimingTable } from './print-speed.ts';
import { measurePublish } from './publish-speed.ts';
import { checkSearchSpeed } from './search-speed.ts';

const warmUp = 20;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    home: { type: 'string' },
    queries: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '1' },
    small: { type: 'string', default: '10000' },
    publish: { type: 'string', default: '5000' },
    'no-publish': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (values.corpus === undefined) throw new Error('Say which articles: --corpus FILE.jsonl');

const questions = values.questions === undefined ? [] : readQuestions(values.questions);
const paths = [values.corpus, ...(values.questions === undefined ? [] : [passagesOf(values.questions)])];
const corpus = await openCorpus(paths);
const stateFolder = toStateFolder(paths);
const home = values.home === undefined ? join(stateFolder, 'home') : resolve(values.home);
if (values.home === undefined) await buildHome(home, paths);

const { timings, growth } = await measureAtFullSize({
  ...{ corpus, questions, stateFolder, home, warmUp },
  ...{
    queries: parseCount('queries', values.queries) + warmUp,
    rounds: parseCount('rounds', values.rounds),
    small: parseCount('small', values.small),
  },
});
const publishing = values['no-publish']
  ? null
  : await measurePublish(values.corpus, stateFolder, parseCount('publish', values.publish));
const checks = [...checkSearchSpeed(timings), ...(growth?.checks ?? []), ...(publishing?.checks ?? [])];

console.log(`${corpus.entries.length} articles\n\n${toTimingTable(timings)}\n`);
if (growth) console.log(`${growth.small} articles against ${growth.full}\n\n${toTimingTable(growth.timings)}\n`);
if (publishing)
  console.log(
    `${publishing.articles} articles: ${publishing.published.toFixed(0)} a second by publish --rebuild, ` +
      `${publishing.posted.toFixed(0)} posted ready made\n`,
  );
console.log(toCheckTable(checks));
if (values.json !== undefined) {
  const run = await describeRun(corpus, new Date());
  writeFileSync(values.json, `${JSON.stringify({ ...run, timings, growth, publishing, checks }, null, 2)}\n`);
}
corpus.close();
