import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withTakeOverLock } from './take-over-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the take-over lock', () => {
  it('lets one in at a time, and the next when one fails', async () => {
    let inside = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      expect(inside).toBe(1);
      await sleep(5);
      inside -= 1;
      throw new Error('failed');
    };
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () => withTakeOverLock(join(folder, 'lock'), work)),
    );
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
  });

  it('ends with its process, and can be given up waiting for', async () => {
    const path = join(folder, 'lock');
    const sqlite = JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'));
    const hold = `new (require(${sqlite}))(${JSON.stringify(path)}).exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`;
    const holder = spawn(process.execPath, ['-e', hold]);
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await expect(withTakeOverLock(path, async () => 'in', AbortSignal.timeout(100))).rejects.toThrow(/abort/i);
    const waiting = withTakeOverLock(path, async () => 'in');
    holder.kill('SIGKILL');
    expect(await waiting).toBe('in');
  });
});
