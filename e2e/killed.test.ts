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

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-killed-'));
const corpus = join(folder, 'corpus.jsonl');
let site: Server;
let asked: string[];

beforeAll(async () => {
  const lines = Array.from({ length: articles }, (_, at) => ({
    ...{ id: `bai-${at}`, title: `Bài số ${at}` },
    body: `Đồng chí Lê Văn An, Bí thư Đảng ủy Khối phát biểu lần ${at}.\n`.repeat(8),
  }));
  writeFileSync(corpus, lines.map((line) => JSON.stringify(line)).join('\n'));
  asked = [];
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = pageAt(request.url ?? '');
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
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

const writeSite = (path: string): void =>
  writeFileSync(
    path,
    [
      ...['name: killed', 'label: Trang thử', 'origin: http://portal.example', 'contact: thu@portal.example'],
      ...['articles:', '  - ^/tin-', 'delayMillis: 0', ''],
    ].join('\n'),
  );

/** Runs a command, killing it again and again at random moments, until it may end. Says how often it was killed. */
async function runOften(traCuu: TraCuu, longestMillis: number, ...args: string[]): Promise<number> {
  let killed = 0;
  for (let left = killsOfEach; left > 0; left -= 1)
    if (await traCuu.runKilled(300 + random() * longestMillis, ...args)) killed += 1;
  expect(await traCuu.run(...args)).toMatchObject({ code: 0 });
  return killed;
}

describe(`${kills} times killed (SIGKILL) at random moments`, () => {
  const timeout = 120_000 + kills * 15_000;

  it('an import and a publish lose nothing and do nothing twice', { timeout }, async () => {
    const traCuu = createTraCuu(join(folder, 'imported'));
    expect(await runOften(traCuu, 2500, 'import', '--visibility', 'public', corpus)).toBeGreaterThan(0);
    expect(await traCuu.json('status')).toMatchObject({
      ...{ articles, captures: { captures: articles, pending: 0, unreadable: 0 } },
    });
    expect(await runOften(traCuu, 6000, 'publish')).toBeGreaterThan(0);
    expect(await traCuu.json('status')).toMatchObject({ published: articles, toPublish: 0 });
    expect(await traCuu.json('doctor')).toMatchObject({ examined: { index: articles }, findings: [] });
  });

  it('a crawl loses no page, and fetches none twice but those in flight', { timeout }, async () => {
    const traCuu = createTraCuu(join(folder, 'crawled'));
    const description = join(folder, 'killed.yaml');
    writeSite(description);
    const { port } = site.address() as AddressInfo;
    const killed = await runOften(traCuu, 1500, 'crawl', description, '--connect-to', `127.0.0.1:${port}`);
    expect(killed).toBeGreaterThan(0);
    expect(await traCuu.json('status')).toMatchObject({ articles: pages, captures: { captures: pages, pending: 0 } });
    const fetched = asked.filter((path) => path.startsWith('/tin-'));
    expect(new Set(fetched).size).toBe(pages);
    expect(fetched.length - pages).toBeLessThanOrEqual(killed);
    expect(await traCuu.json('doctor', '--no-index')).toMatchObject({ findings: [] });
  });
});
