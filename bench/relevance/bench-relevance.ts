/**
 * How well our search finds what is meant, against real peers over the same articles in the same run:
 *
 *   npm run bench:relevance -- --corpus FILE.jsonl [--questions DIR] [--home DIR] [--queries 1000] [--seeds 3]
 *                              [--only KIND,…] [--peers NAME,…] [--json FILE]
 *
 * Queries are made of the corpus by rule and seed. What is built stays in bench/var and is used again; --home names a state folder
 * in which the corpus, and the question set's passages, are published already. --peers leaves out those not named.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toStateFolder } from '../corpus/corpus-digest.ts';
import { openCorpus } from '../corpus/open-corpus.ts';
import { passagesOf, type Question, readQuestions } from '../corpus/read-questions.ts';
import { createBm25 } from '../peers/bm25.ts';
import { choosePeers } from '../peers/choose-peers.ts';
import { createFts5 } from '../peers/fts5.ts';
import { createMiniSearch, mostForMiniSearch } from '../peers/mini-search.ts';
import { createOurs } from '../peers/ours.ts';
import type { Peer } from '../peers/peer.ts';
import { createPlainFolding } from '../peers/plain-folding.ts';
import { createStockMeilisearch } from '../peers/stock-meilisearch.ts';
import { describeRun } from '../report/describe-run.ts';
import { parseCount } from '../system/parse-count.ts';
import { type Answer, askPeer, selectQueries } from './ask-peer.ts';
import { pickFailures } from './failures.ts';
import { parseKinds } from './kinds.ts';
import { makeQueries } from './make-queries.ts';
import { toFailedLines, toFailureLines, toRelevanceTable } from './print-relevance.ts';
import { summarise } from './summarise.ts';

const shownFailures = 20;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    home: { type: 'string' },
    queries: { type: 'string', default: '1000' },
    seeds: { type: 'string', default: '3' },
    only: { type: 'string' },
    peers: { type: 'string' },
    json: { type: 'string' },
  },
});
if (values.corpus === undefined) throw new Error('Say which articles: --corpus FILE.jsonl');

const questions: Question[] = values.questions === undefined ? [] : readQuestions(values.questions);
const paths = [values.corpus, ...(values.questions === undefined ? [] : [passagesOf(values.questions)])];
const drawing = {
  kinds: parseKinds(values.only),
  seeds: Array.from({ length: parseCount('seeds', values.seeds) }, (_, at) => at + 1),
  count: parseCount('queries', values.queries),
};
const corpus = await openCorpus(paths);
const queries = await makeQueries(corpus, questions, drawing);
console.error(`${corpus.entries.length} articles, ${queries.length} queries`);

const stateFolder = toStateFolder(paths);
const home = values.home === undefined ? join(stateFolder, 'home') : resolve(values.home);
const ours = createOurs(home, { prebuilt: values.home !== undefined });
const asked = queries.filter(({ kind }) => kind === 'questions').map(({ text }) => text);
const smallEnough = corpus.entries.length <= mostForMiniSearch;
const everybody: Peer[] = [
  ...[ours, createPlainFolding(home), createStockMeilisearch(stateFolder), createFts5(stateFolder)],
  ...(smallEnough ? [createMiniSearch()] : []),
  ...(asked.length > 0 ? [createBm25(asked)] : []),
];
const peers = choosePeers(everybody, values.peers);

const answers = new Map<string, Answer[]>();
for (const peer of peers) {
  try {
    await peer.build(corpus);
    const own = peer.name === 'BM25' ? queries.filter(({ kind }) => kind === 'questions') : queries;
    answers.set(peer.name, await askPeer(peer, selectQueries(peer, own), corpus));
  } finally {
    await peer.close();
  }
}

const results = summarise(answers, ours.name);
const failures = pickFailures(answers.get(ours.name) ?? [], shownFailures, corpus);
console.log(
  toRelevanceTable(
    results,
    peers.map(({ name }) => name),
  ),
);
if (!smallEnough) console.log(`MiniSearch is left out: it is asked up to ${mostForMiniSearch} articles.`);
for (const { name, queriesOfKind } of peers)
  if (queriesOfKind !== undefined) console.log(`${name} is asked the first ${queriesOfKind} queries of each kind.`);
console.log(toFailedLines(results));
console.log(`Queries that go wrong with ours:\n${toFailureLines(failures)}`);
if (values.json !== undefined) {
  const run = await describeRun(corpus, new Date());
  const { seeds, count } = drawing;
  writeFileSync(
    values.json,
    `${JSON.stringify({ ...run, seeds, queriesPerSeed: count, results, failures }, null, 2)}\n`,
  );
}
corpus.close();
