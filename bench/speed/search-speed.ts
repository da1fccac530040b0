/**
 * How long a search takes over HTTP, against the bare engine asked for the same words, bodies and facets in the same run:
 *
 *   npm run bench:speed -- --home var [--rounds 50] [--json FILE]
 *
 * It uses the state folder as it is and prints the median (p50) and the 95th percentile (p95) in milliseconds, and their ratio.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { plainFields, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { fold } from '@tra-cuu/data/text/fold';

const queries = [
  'đảng ủy',
  'Đỗ Quang Minh',
  'chỉ thị số 05',
  'học tập và làm theo',
  'dang uy khoi',
  'tuyen giao thang 7 2024',
  'sinh hoạt chi bộ',
];
const port = 3191;

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: 'var' },
    rounds: { type: 'string', default: '50' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds);

const percentile = (millis: readonly number[], share: number): number =>
  [...millis].sort((a, b) => a - b)[Math.min(millis.length - 1, Math.floor(millis.length * share))] ?? 0;

async function measure(ask: (q: string) => Promise<unknown>): Promise<number[]> {
  const millis: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const q of queries) {
      const start = performance.now();
      await ask(q);
      if (round >= 2) millis.push(performance.now() - start);
    }
  }
  return millis;
}

async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${address}/api/v1/readyz`).then(
        (reply) => reply.ok,
        () => false,
      )
    )
      return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`${address} does not get ready: is anything published in ${values.home}?`);
}

const engine = await openEngine({ home: values.home });
const api = spawn(process.execPath, [fileURLToPath(new URL('../../search-api/dist/main.js', import.meta.url))], {
  env: { ...process.env, PORT: String(port), TRA_CUU_HOME: values.home, LOG_LEVEL: 'silent' },
  stdio: 'ignore',
});
try {
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  const ours = await measure((q) =>
    fetch(`${address}/api/v1/search?${new URLSearchParams({ q })}`).then((reply) => reply.text()),
  );
  const bare = await measure((q) =>
    engine
      .client()
      .index(servedIndex)
      .search(`${fold(q)} `, {
        ...{ limit: 20, matchingStrategy: 'all', attributesToSearchOn: plainFields },
        facets: ['officialFacets', 'departmentFacets', 'typeFacet', 'source', 'year'],
      }),
  );
  const rows = [
    ['/search over HTTP', ours],
    ['bare engine, folded', bare],
  ] as const;
  const table = Object.fromEntries(
    rows.map(([name, millis]) => [
      name,
      { p50: +percentile(millis, 0.5).toFixed(2), p95: +percentile(millis, 0.95).toFixed(2) },
    ]),
  );
  console.table(table);
  const ratio = +(percentile(ours, 0.5) / percentile(bare, 0.5)).toFixed(2);
  console.log(`ratio of the medians: ${ratio}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...table, ratio }, null, 2)}\n`);
} finally {
  api.kill('SIGTERM');
  await new Promise((resume) => api.once('exit', resume));
  await engine.close();
}
