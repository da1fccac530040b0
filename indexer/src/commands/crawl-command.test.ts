import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articlePage, listPage, openTestPortal, type TestPortal } from '../crawl/testing/test-portal.ts';
import { runCrawl } from './crawl-command.ts';
import { runStatus } from './status-command.ts';

let folder: string;
let portal: TestPortal;
let lines: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-crawl-command-'));
  portal = await openTestPortal({ '/': listPage('/a1', '/a2'), '/a1': articlePage('một') });
  lines = [];
});
afterEach(() => {
  portal.close();
  rmSync(folder, { recursive: true, force: true });
});

const context = () => ({
  settings: readSettings({ TRA_CUU_HOME: join(folder, 'state') }),
  ...{ now: () => new Date('2024-06-01T00:00:00Z'), signal: new AbortController().signal },
  print: (line: string) => void lines.push(line),
});
function describePortal(more = ''): string {
  const path = join(folder, 'portal.yaml');
  const connectTo = `{ host: 127.0.0.1, port: ${portal.port} }`;
  writeFileSync(
    path,
    `name: portal\nlabel: P\norigin: http://portal.example\ncontact: a@b.example\ndelayMillis: 0\nconnectTo: ${connectTo}\n${more}`,
  );
  return path;
}

describe('tra-cuu crawl', () => {
  it('says what became of each site, and status says it afterwards', async () => {
    expect(await runCrawl([describePortal()], {}, context())).toBe(0);
    expect(lines[0]).toBe('portal: 1 new, 0 changed, 0 unchanged, 0 unreadable');
    expect(lines[1]).toMatch(/^ {2}5 requests in [\d.]+ s, [\d.]+ MB: 2 fetched, 0 not modified/);
    expect(lines[2]).toBe('  1 failed: answered 404');
    lines = [];
    await runStatus({}, context());
    const crawl = lines.slice(lines.findIndex((line) => line.startsWith('Crawl')));
    expect(crawl[0]).toBe('Crawl        portal: begun 2024-06-01T00:00:00.000Z, finished 2024-06-01T00:00:00.000Z');
    expect(crawl[1]).toBe('               1 new, 0 changed, 0 unchanged, 0 unreadable');
  });

  it('says what is left of a crawl that did not come to its end', async () => {
    const path = describePortal('limits: { requests: 3 }\n');
    expect(await runCrawl([path], { json: true }, context())).toBe(3);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      site: 'portal',
      finished: false,
      waiting: 2,
      counts: { new: 0 },
    });
    lines = [];
    await runStatus({}, context());
    expect(lines.join('\n')).toContain('not finished, 2 addresses wait for the next');
    lines = [];
    expect(await runCrawl([path], { json: true }, context())).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ finished: true, counts: { new: 1 } });
  });

  it('crawls the other sites where one cannot be', async () => {
    const nobody = runCrawl(['http://nobody.example/', describePortal()], {}, context());
    await expect(nobody).rejects.toThrow(/Say who crawls nobody-example/);
    expect(lines[0]).toBe('portal: 1 new, 0 changed, 0 unchanged, 0 unreadable');
  });

  it('needs a site, and whom to say that it is', async () => {
    await expect(runCrawl([], { all: true }, context())).rejects.toThrow(/describe one in data\/sites\//);
    await expect(runCrawl(['http://portal.example/'], {}, context())).rejects.toThrow(/Say who crawls portal-example/);
  });
});
