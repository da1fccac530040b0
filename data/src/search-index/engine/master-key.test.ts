import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureMasterKey } from './master-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the master key', () => {
  it('is the same for all who make it at once, and nothing is left beside it', async () => {
    const path = join(folder, 'key');
    const keys = await Promise.all(Array.from({ length: 20 }, () => ensureMasterKey(path)));
    expect(new Set(keys).size).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(`${keys[0]}\n`);
    expect(readdirSync(folder)).toEqual(['key']);
  });

  it('is hidden again when others could read it', async () => {
    const path = join(folder, 'key');
    const key = await ensureMasterKey(path);
    chmodSync(path, 0o644);
    expect(await ensureMasterKey(path)).toBe(key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is replaced when it is damaged', async () => {
    const path = join(folder, 'key');
    writeFileSync(path, 'abc');
    expect(await ensureMasterKey(path)).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
