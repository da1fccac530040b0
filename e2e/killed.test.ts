import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from './running/random.ts';
import { createTraCuu, type TraCuu } from './running/tra-cuu.ts';

/** How often a command is killed, all three kinds together: a twentieth of what is tried at length, `TRA_CUU_KILLS=100 npx vitest run e2e/killed.test.ts`. */
const kills = Number(process.env.TRA_CUU_KILLS ?? 6);
const random = createRandom(Number(process.env.TRA_CUU_SEED ?? 1));
const killsOfEach = Math.ceil(kills / 3);
const articles = 3000;
const pages = 120;
/** What the site takes to answer: long enough that a crawl is killed before it ends. */
const pauseMillis = 25;

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-killed-'));
const corpus = join(folder, 'corpus.jsonl');
let site: Server;
const asked: string[] = [];

beforeAll(async () => {
  const lines = Array.from({ length: articles }, (_, at) => ({
    ...{ id: `bai-${at}`, title: `Bài số ${at}` },
    body: `Đồng chí Lê Văn An, Bí thư Đảng ủy Khối phát biểu lần ${at}.\n`.repeat(8),
  }));
  writeFileSync(corpus, lines.map((line) => JSON.stringify(line)).join('\n'));
  writeSite();
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = pageAt(request.url ?? '');
    if (body === null) response.writeHead(404).end();
    else
      setTimeout(() => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body), pauseMillis);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A site of a list and articles, each of which links to the next ones. */
function pageAt(path: string): string | null {
  const at = path === '/' ? 0 : Number(/^\/tin-(\d+)\.html$/.exec(path)?.[1] ?? Number.NaN);
  if (Number.isNaN(at) || at > pages) return null;
  const links = [1, 2, 3].map((step) => at + step).filter((next) => next <= pages);
  const text =
    `Sáng nay, chi bộ số ${at} họp bàn kế hoạch của quý tới và giao việc cho từng tổ, từng đồng chí. `.repeat(6);
  return `<html><head><title>Tin số ${at}</title></head><body><h1>Tin số ${at}</h1><p>${text}</p>
    ${links.map((next) => `<a href="/tin-${next}.html">Tin số ${next}</a>`).join(' ')}</body></html>`;
}

const description = join(folder, 'killed.yaml');
const writeSite = (): void =>
  writeFileSync(
    description,
    [
      ...['name: killed', 'label: Trang thử', 'origin: http://portal.example', 'contact: thu@portal.example'],
      ...['articles:', '  - ^/tin-', 'delayMillis: 0', ''],
    ].join('\n'),
  );

/** Runs a command, killing it at random moments, until it has been killed `most` times or has come to its end. Says how often it was. */
async function runOften(traCuu: TraCuu, most: number, longestMillis: number, ...args: string[]): Promise<number> {
  for (let killed = 0; killed < most; killed += 1)
    if (!(await traCuu.runKilled(300 + random() * longestMillis, ...args))) return killed;
  expect(await traCuu.run(...args)).toMatchObject({ code: 0 });
  return most;
}

/** Begins anew, with an empty state folder, until there have been kills enough. `round` is given how many it may use, and says how many it used. */
async function inRounds(round: (traCuu: TraCuu, most: number) => Promise<number>): Promise<void> {
  for (let left = killsOfEach, at = 0; left > 0; at += 1) {
    expect(at).toBeLessThan(killsOfEach * 2 + 5);
    const home = mkdtempSync(join(folder, 'state-'));
    left -= await round(createTraCuu(home), left);
    rmSync(home, { recursive: true, force: true });
  }
}

describe(`${kills} times killed (SIGKILL) at random moments`, () => {
  const timeout = 120_000 + kills * 20_000;

  it('an import loses nothing and does nothing twice', { timeout }, () =>
    inRounds(async (traCuu, most) => {
      const killed = await runOften(traCuu, most, 2500, 'import', '--visibility', 'public', corpus);
      expect(await traCuu.json('status')).toMatchObject({
        ...{ articles, captures: { captures: articles, pending: 0, unreadable: 0 } },
      });
      expect(await traCuu.json('doctor', '--no-index')).toMatchObject({ examined: { articles }, findings: [] });
      return killed;
    }),
  );

  it('a publish leaves the index as the archive is', { timeout }, () =>
    inRounds(async (traCuu, most) => {
      await traCuu.run('import', '--visibility', 'public', corpus);
      const killed = await runOften(traCuu, most, 6000, 'publish');
      expect(await traCuu.json('status')).toMatchObject({ published: articles, toPublish: 0 });
      expect(await traCuu.json('doctor')).toMatchObject({ examined: { index: articles }, findings: [] });
      return killed;
    }),
  );

  it('a crawl loses no page, and fetches none twice but those in flight', { timeout }, () =>
    inRounds(async (traCuu, most) => {
      asked.length = 0;
      const { port } = site.address() as AddressInfo;
      const killed = await runOften(traCuu, most, 1500, 'crawl', description, '--connect-to', `127.0.0.1:${port}`);
      expect(await traCuu.json('status')).toMatchObject({ articles: pages, captures: { captures: pages, pending: 0 } });
      const fetched = asked.filter((path) => path.startsWith('/tin-'));
      expect(new Set(fetched).size).toBe(pages);
      expect(fetched.length - pages).toBeLessThanOrEqual(killed);
      expect(await traCuu.json('doctor', '--no-index')).toMatchObject({ findings: [] });
      return killed;
    }),
  );
});
