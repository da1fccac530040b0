import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../program.ts';

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-keeping-'));
  home = join(folder, 'home');
  mkdirSync(join(folder, 'văn bản'));
  writeFileSync(join(folder, 'văn bản', 'a.txt'), 'Hội nghị chi bộ\n\nSáng 5/3/2019, chi bộ họp về con tàu Bình Minh.');
  writeFileSync(
    join(folder, 'văn bản', 'b.txt'),
    'Hội nghị huyện ủy\n\nSáng 6/3/2019, Huyện ủy họp về con tàu Hải Âu.',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command with the state folder of the test, or another. Returns what it printed, and its exit code. */
async function run(args: readonly string[], state = home): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  let code = -1;
  const context = {
    settings: readSettings({ TRA_CUU_HOME: state }),
    ...{ now: () => new Date('2026-03-01T00:00:00Z'), signal: new AbortController().signal },
    print: (line: string) => void lines.push(line),
  };
  await createProgram(context, (result) => {
    code = result;
  }).parseAsync(['node', 'tra-cuu', ...args]);
  return { code, lines };
}
const importAll = () => run(['import', '--json', join(folder, 'văn bản')]);

describe('tra-cuu', () => {
  it('makes a backup, restores it elsewhere, and purges in it what has been purged since', async () => {
    await importAll();
    const file = join(folder, 'a.tar');
    const backup = await run(['backup', '--json', file]);
    expect(backup.code).toBe(0);
    expect(JSON.parse(backup.lines[0] ?? '')).toMatchObject({ articles: 2, captures: 2 });
    const purge = await run(['purge', join(folder, 'văn bản', 'a.txt'), '--decision', 'QĐ 15-QĐ/VPTU']);
    expect(purge).toMatchObject({ code: 0 });
    expect(purge.lines[0]).toBe('1 articles and 1 captures purged');
    expect((await importAll()).lines.join()).toMatch(
      /QĐ 15-QĐ\/VPTU.*"reason":"purged"|"reason":"purged".*QĐ 15-QĐ\/VPTU/,
    );
    const other = join(folder, 'other');
    const restore = await run(['restore', file, '--tombstones', join(home, 'tombstones.jsonl')], other);
    expect(restore.code).toBe(0);
    expect(restore.lines).toEqual([
      `2 articles and 2 captures as of 2026-03-01T00:00:00.000Z, in ${other}`,
      '1 captures of them had been purged since, and were purged again',
      'Make it searchable with: tra-cuu publish',
    ]);
    expect(readFileSync(join(other, 'archive.db')).includes('Bình Minh')).toBe(false);
  });

  it('makes the indexes of the WARC files again', async () => {
    await importAll();
    const names = readdirSync(join(home, 'warc')).filter((name) => name.endsWith('.cdxj'));
    const [path] = names.map((name) => join(home, 'warc', name));
    const before = readFileSync(path ?? '', 'utf8');
    rmSync(path ?? '');
    expect(await run(['cdxj'])).toEqual({ code: 0, lines: [path] });
    expect(readFileSync(path ?? '', 'utf8')).toBe(before);
    expect(before.trimEnd().split('\n')).toHaveLength(2);
  });

  it('refuses to purge what is not there, and to back up nothing', async () => {
    await importAll();
    await expect(run(['purge', 'aaaaaaaaaaaaaaaa', '--decision', 'x'])).rejects.toThrow(/has the id or the address/);
    await expect(run(['backup', join(folder, 'b.tar')], join(folder, 'nothing'))).rejects.toThrow(
      /there is no archive/,
    );
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });
});
