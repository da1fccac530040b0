import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openArchive } from '../open-archive.ts';

/** How often two writers are killed, a fraction of what is tried at length: `TRA_CUU_KILLS=50 npx vitest run data/src/archive/warc/killed.test.ts`. */
const kills = Number(process.env.TRA_CUU_KILLS ?? 4);
const child = fileURLToPath(new URL('./fixtures/keep-writing.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'tra-cuu-killed-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starts a writer; `told` is how many captures it has said to have kept. */
function startWriter(name: string): { process: ChildProcess; told: () => number } {
  const options = { stdio: ['ignore', 'pipe', 'inherit'] as const };
  const writer = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', child, home, name], {
    ...options,
    stdio: [...options.stdio],
  });
  let said = '';
  writer.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  return { process: writer, told: () => Number(said.trim().split('\n').at(-1) ?? 0) };
}

/** A fraction that is the same for the same round. */
const shareOf = (round: number): number => Math.abs(Math.sin(round * 12.9898) * 43_758.5453) % 1;

async function killWriters(round: number): Promise<number> {
  const writers = ['một', 'hai'].map((name) => startWriter(`${name}-${round}`));
  while (writers.some(({ told }) => told() === 0)) await sleep(5);
  await sleep(20 + shareOf(round) * 250);
  for (const { process: writer } of writers) writer.kill('SIGKILL');
  await Promise.all(writers.map(({ process: writer }) => new Promise((resolve) => writer.once('close', resolve))));
  return writers.reduce((sum, { told }) => sum + told(), 0);
}

describe('an archive whose writers are killed', () => {
  it('has every capture that was kept, each with its bytes, and files that all can read', async () => {
    let told = 0;
    for (let round = 1; round <= kills; round += 1) {
      told += await killWriters(round);
      const archive = openArchive(home);
      const captures = archive.inventory.listCaptures(0, 1_000_000);
      expect(captures.length).toBeGreaterThanOrEqual(told);
      for (const { id, identity } of captures)
        expect(archive.captures.readOriginal(id)?.toString()).toContain(identity.slice(5).replace(':', ' '));
      archive.warc.tidy();
      expect(archive.warc.list().length).toBeGreaterThan(round);
      for (const { name } of archive.warc.list()) execFileSync('gunzip', ['-t', join(home, 'warc', name)]);
      archive.close();
      told = captures.length;
    }
    const names = readdirSync(join(home, 'warc')).filter((name) => name.endsWith('.warc.gz'));
    const known = openArchive(home);
    expect(known.warc.list().map(({ name }) => name)).toEqual(expect.arrayContaining(names.slice(0, -1).sort()));
    known.close();
  }, 120_000);
});
