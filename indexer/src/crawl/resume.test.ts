import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, listPage } from './testing/test-portal.ts';

const hosts = ['portal.example', 'ban.portal.example'] as const;
const listsOfHost = 5;
const articlesOfList = 6;
const child = fileURLToPath(new URL('./testing/crawl-until-killed.ts', import.meta.url));

/** Two hosts with lists that lead to articles, some of them from several lists. */
function createPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const host of hosts) {
    const lists = Array.from({ length: listsOfHost }, (_, at) => `/list/${at}`);
    pages.set(`${host}/`, listPage(...lists, ...hosts.map((other) => `http://${other}/`)));
    for (const [at, list] of lists.entries()) {
      const articles = Array.from({ length: articlesOfList }, (_, number) => `/a/${at * articlesOfList + number}`);
      pages.set(host + list, listPage(...articles, '/a/0', lists[(at + 1) % listsOfHost] ?? ''));
      for (const path of articles) pages.set(host + path, articlePage(`${host} ${path}`, { links: ['/', '/a/1'] }));
    }
  }
  return pages;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A server of these pages that tells of each request, and answers it. */
async function serve(pages: ReadonlyMap<string, string>, onRequest: (address: string) => void): Promise<number> {
  const server = createServer((request, response) => {
    const address = `${request.headers.host}${request.url}`;
    onRequest(address);
    const page = pages.get(address);
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('a crawl that is killed', () => {
  it.each([1])(
    'goes on until all is done: no address is lost, none is asked for twice but what was in flight (%i)',
    async (seed) => {
      const random = createRandom(seed);
      const pages = createPages();
      const home = mkdtempSync(join(tmpdir(), 'tra-cuu-kill-'));
      cleanups.push(() => rmSync(home, { recursive: true, force: true }));
      const asked = new Map<string, number>();
      let running: ChildProcess | undefined;
      let untilKill = 0;
      let kills = 0;
      const port = await serve(pages, (address) => {
        asked.set(address, (asked.get(address) ?? 0) + 1);
        untilKill -= 1;
        if (untilKill !== 0) return;
        const doomed = running;
        void sleep(random() * 20).then(() => doomed?.kill('SIGKILL'));
      });
      for (let code: number | null = null; code !== 0; ) {
        untilKill = 3 + Math.floor(random() * 20);
        const arguments_ = ['--conditions=source', '--import', 'tsx', child, home, String(port), hosts[1]];
        running = spawn(process.execPath, arguments_, { stdio: ['ignore', 'ignore', 'inherit'] });
        code = await new Promise((resolve) => running?.once('exit', resolve));
        if (code === null) kills += 1;
        else expect(code).toBe(0);
      }
      const archive = openArchive(home);
      cleanups.unshift(() => archive.close());

      expect(kills).toBeGreaterThan(3);
      for (const host of hosts) {
        const times = [...pages.keys()]
          .filter((address) => address.startsWith(`${host}/`))
          .map((address) => asked.get(address) ?? 0);
        expect(Math.min(...times)).toBe(1);
        expect(times.reduce((sum, time) => sum + time - 1, 0)).toBeLessThanOrEqual(kills);
      }
      const articles = [...pages.keys()].filter((address) => address.includes('/a/'));
      for (const address of articles) {
        const { article } = archive.articles.read(toArticleId({ kind: 'web', url: `http://${address}` })) ?? {};
        expect(article?.title).toBe(`Hội nghị ${address.replace('/', ' /')}`);
      }
      expect(archive.crawls.newest('test')).toMatchObject({ counts: { new: articles.length } });
      expect(archive.crawls.newest('test')?.finishedAt).not.toBeNull();
    },
    120_000,
  );
});
