import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { afterEach, describe, expect, it } from 'vitest';
import { articlePage, listPage, openTestPortal, type TestPortal } from '../crawl/testing/test-portal.ts';
import { runWatch } from './watch-command.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});
async function openPortal(): Promise<TestPortal> {
  const portal = await openTestPortal({ '/': listPage('/a1'), '/a1': articlePage('một') });
  cleanups.push(() => portal.close());
  return portal;
}

describe('tra-cuu watch', () => {
  it('crawls what is described, makes it searchable, and ends when it is told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-watch-'));
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
    const { port } = await openPortal();
    const path = join(folder, 'portal.yaml');
    writeFileSync(
      path,
      `name: portal\nlabel: Portal\norigin: http://portal.example\ncontact: a@b.example\ndelayMillis: 0\nconnectTo: { host: 127.0.0.1, port: ${port} }\n`,
    );
    const stop = new AbortController();
    const lines: string[] = [];
    const print = (line: string): void => {
      lines.push(line);
      if (/searchable$/.test(line)) stop.abort();
    };
    const settings = readSettings({ ...process.env, TRA_CUU_HOME: join(folder, 'state') });
    expect(await runWatch([path], {}, { settings, now: () => new Date(), signal: stop.signal, print })).toBe(0);
    expect(lines[0]).toBe('portal: 1 new, 0 changed, 0 unchanged, 0 unreadable');
    expect(lines.at(-1)).toBe('1 articles published, 1 searchable');
  });
});
