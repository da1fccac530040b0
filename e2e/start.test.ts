import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'tra-cuu-start-'));
const port = '3188';
const address = `http://127.0.0.1:${port}/api/v1`;
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The processes that work on this test's state folder. */
const processesOf = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));

/** Runs `npm start` until it answers, does `work`, and ends it as Ctrl-C does. Gives what it printed. */
async function start(work: () => Promise<void>): Promise<string> {
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, PORT: port, TRA_CUU_HOME: home },
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const ended = new Promise((resolve) => npm.once('exit', resolve));
  try {
    await expect.poll(() => output, { timeout: 90_000, interval: 200 }).toContain('Try:');
    await work();
  } finally {
    npm.kill('SIGINT');
    await ended;
  }
  return output;
}

const answer = z.object({ total: z.int() });

const total = async (q: string): Promise<number> => {
  const reply = await fetch(`${address}/search?${new URLSearchParams({ q })}`);
  return answer.parse(await reply.json()).total;
};

describe('npm start', () => {
  it('fills an empty folder with the sample, serves it, and leaves no process behind', {
    timeout: 120_000,
  }, async () => {
    const output = await start(async () => {
      expect(await total('do quang minh')).toBeGreaterThan(10);
      const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(page).toContain('<title>Tra Cứu</title>');
    });
    expect(output).toContain('87 new, 0 changed, 0 unchanged, 0 unreadable');
    expect(output).toContain(`http://127.0.0.1:${port}/`);
    await expect.poll(() => processesOf(home), { timeout: 5_000 }).toEqual([]);
  });

  it('repeats nothing the second time', { timeout: 120_000 }, async () => {
    const output = await start(async () => expect(await total('do quang minh')).toBeGreaterThan(10));
    expect(output).not.toContain('Crawl');
    expect(output).not.toContain('Publish');
    await expect.poll(() => processesOf(home), { timeout: 5_000 }).toEqual([]);
  });
});
