import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { recordNaming } from '@tra-cuu/data/archive/testing/record-naming';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../program.ts';

const now = new Date('2026-11-26T02:00:00Z');
let home: string;
let inFirst: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-departments-cli-'));
  const archive = openArchive(home);
  const organ = { name: 'Ban Dân vận Tỉnh ủy', parent: 'Tỉnh ủy', level: 'province' as const };
  inFirst = recordNaming(archive, '1', { departments: [organ, { name: 'Đảng ủy xã' }] });
  recordNaming(archive, '2', {
    departments: [organ, { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', parent: 'Tỉnh ủy' }],
  });
  recordNaming(archive, '3', { departments: [organ, { name: 'Ban Dân vận Tỉnh Úy', parent: 'Tỉnh ủy' }] });
  archive.departments.resolve(readVocabulary(), now);
  archive.close();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function run(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const context = {
    settings: readSettings({ TRA_CUU_HOME: home }),
    ...{ now: () => now, signal: new AbortController().signal },
    print: (line: string) => void lines.push(line),
  };
  const program = createProgram(context, () => undefined).configureOutput({ writeErr: () => undefined });
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['node', 'tra-cuu', 'departments', ...args]);
  return lines;
}
const decide = (...args: string[]) => run(...args, '--by', 'lan');
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json'))[0] ?? '');
const listed = async (...args: string[]) => (await json('list', ...args)).departments;

describe('tra-cuu departments', () => {
  it('lists bodies by a part of their name, those most named first', async () => {
    expect(await run('list')).toEqual([
      'id                                 articles  level     name                               belongs to',
      'ban-dan-van-tinh-uy                3         province  Ban Dân vận Tỉnh ủy                tinh-uy',
      'ban-dan-van-tinh-uy-2              1         province  Ban Dân vận Tỉnh Úy                tinh-uy',
      'ban-tuyen-giao-va-dan-van-tinh-uy  1         province  Ban Tuyên giáo và Dân vận Tỉnh ủy  tinh-uy',
      'dang-uy-xa                         1         commune   Đảng ủy xã',
      'tinh-uy                            0         province  Tỉnh ủy',
    ]);
    expect((await listed('--name', 'dan van tinh uy')).map(({ id }: { id: string }) => id)).toHaveLength(3);
    expect(await run('list', '--name', 'Tỉnh Úy')).toHaveLength(2);
    expect((await run('list', '--limit', '1')).at(-1)).toBe('… 4 more: --limit 5 lists all');
    expect(await listed('--level', 'commune', '--limit', '5')).toMatchObject([{ id: 'dang-uy-xa', articles: 1 }]);
    expect(await listed('--parent', 'Tỉnh ủy')).toHaveLength(3);
    expect(await json('list', '--limit', '1')).toMatchObject({ total: 5, departments: { length: 1 } });
    expect(await run('list', '--name', 'không có')).toEqual(['No body is known by that.']);
  });

  it('shows what a body belongs to, what it was, and what was decided about it', async () => {
    await decide('succeed', 'ban-dan-van-tinh-uy', 'ban-tuyen-giao-va-dan-van-tinh-uy', '--since', '2025-02-20');
    expect(await run('show', 'Ban Dân vận Tỉnh ủy')).toEqual([
      'Ban Dân vận Tỉnh ủy [ban-dan-van-tinh-uy]',
      'Level        province',
      'Belongs to   Tỉnh ủy [tinh-uy]',
      'Articles     3 name it, 3 are found within it',
      'Afterwards   Ban Tuyên giáo và Dân vận Tỉnh ủy [ban-tuyen-giao-va-dan-van-tinh-uy], since 2025-02-20 (decision 1)',
      'Decided      1  2026-11-26  lan  ban-dan-van-tinh-uy became ban-tuyen-giao-va-dan-van-tinh-uy since 2025-02-20',
    ]);
    expect(await json('show', 'tinh-uy')).toMatchObject({ found: 3, articles: 0, below: { length: 3 } });
    await expect(run('show', 'ban-dan-van')).rejects.toThrow(/no ban-dan-van among.*ban-dan-van-tinh-uy/);
  });

  it('prints the tree, or what is below one body', async () => {
    expect(await run('tree', 'tinh-uy')).toEqual([
      'Tỉnh ủy (0) [tinh-uy]',
      '  Ban Dân vận Tỉnh ủy (3) [ban-dan-van-tinh-uy]',
      '  Ban Dân vận Tỉnh Úy (1) [ban-dan-van-tinh-uy-2]',
      '  Ban Tuyên giáo và Dân vận Tỉnh ủy (1) [ban-tuyen-giao-va-dan-van-tinh-uy]',
    ]);
    expect(await json('tree')).toMatchObject([{ id: 'dang-uy-xa' }, { id: 'tinh-uy', children: { length: 3 } }]);
  });

  it('asks what is uncertain, and no more when it has been decided', async () => {
    expect(await json('review')).toMatchObject([
      { reason: 'similar-names', first: 'ban-dan-van-tinh-uy', second: 'ban-dan-van-tinh-uy-2' },
    ]);
    expect(await run('review')).toEqual([
      '1. two names that differ by the accents of one word, below one body',
      '   ban-dan-van-tinh-uy: Ban Dân vận Tỉnh ủy, 3 articles',
      '   ban-dan-van-tinh-uy-2: Ban Dân vận Tỉnh Úy, 1 article',
      '   “Đồng chí dự.”',
      expect.stringMatching(/^ {3}Hội nghị \(\/van-ban\/[a-z0-9]{16}\)$/),
      '   they are one: tra-cuu departments merge ban-dan-van-tinh-uy-2 ban-dan-van-tinh-uy',
      '   they are two: tra-cuu departments apart ban-dan-van-tinh-uy ban-dan-van-tinh-uy-2',
    ]);
    await decide('merge', 'ban-dan-van-tinh-uy-2', 'ban-dan-van-tinh-uy');
    expect(await run('review')).toEqual(['Nothing waits to be looked at.']);
    expect(await run('list')).toHaveLength(5);
    expect((await run('show', 'ban-dan-van-tinh-uy'))[4]).toBe(
      'Also         Ban Dân vận Tỉnh Úy [ban-dan-van-tinh-uy-2]',
    );
  });

  it('makes each decision with who and when, and undoes it', async () => {
    expect(await decide('merge', 'ban-dan-van-tinh-uy-2', 'Ban Dân vận Tỉnh ủy')).toEqual([
      '1  2026-11-26  lan  merge ban-dan-van-tinh-uy-2 into ban-dan-van-tinh-uy',
      'Readers see it after: tra-cuu publish',
    ]);
    await decide('rename', 'tinh-uy', 'Tỉnh ủy Thuận Giang');
    await decide('hide', 'dang-uy-xa');
    await decide('move', 'ban-dan-van-tinh-uy', '--to-none');
    await decide('level', 'tinh-uy', 'central');
    await decide('undo', '3');
    expect(await run('decisions')).toEqual([
      '1  2026-11-26  lan  merge ban-dan-van-tinh-uy-2 into ban-dan-van-tinh-uy',
      '2  2026-11-26  lan  rename tinh-uy "Tỉnh ủy Thuận Giang"',
      '3  2026-11-26  lan  hide dang-uy-xa  (undone by lan, 2026-11-26)',
      '4  2026-11-26  lan  place ban-dan-van-tinh-uy: below none',
      '5  2026-11-26  lan  place tinh-uy: level central',
      'Undo one with: tra-cuu departments undo NUMBER',
    ]);
    expect(await json('decisions', 'tinh-uy')).toHaveLength(2);
    await expect(run('decisions', 'tinh-u')).rejects.toThrow('Is it one of these: tinh-uy');
    expect(await listed('--all')).toMatchObject([
      { id: 'ban-dan-van-tinh-uy', parentId: null },
      { id: 'ban-dan-van-tinh-uy-2', mergedInto: 'ban-dan-van-tinh-uy' },
      ...[{}, { id: 'dang-uy-xa', hidden: false }],
      { id: 'tinh-uy', name: 'Tỉnh ủy Thuận Giang', level: 'central' },
    ]);
  });

  it('gives the mentions of an article to a body of its own', async () => {
    await decide('split', 'dang-uy-xa', '--article', inFirst, '--into', 'Đảng ủy xã Tân Lập');
    expect(await listed('--name', 'xã')).toMatchObject([{ id: 'dang-uy-xa-tan-lap', articles: 1 }]);
    const unnamed = ['split', 'ban-tuyen-giao-va-dan-van-tinh-uy', '--article', inFirst, '--into', 'Ban B'];
    await expect(decide(...unnamed)).rejects.toThrow('does not name ban-tuyen-giao-va-dan-van-tinh-uy');
  });

  it.each([
    [['move', 'tinh-uy', 'ban-dan-van-tinh-uy'], /ban-dan-van-tinh-uy belongs to tinh-uy itself: say first/],
    [['move', 'tinh-uy', 'tinh-uy'], /cannot belong to itself/],
    [['move', 'tinh-uy'], /--to-none/],
    [['merge', 'tinh-uy', 'tinh-uy'], /cannot be merged into itself/],
    [['merge', 'tinh', 'dang-uy-xa'], /There is no tinh among/],
    [['split', 'dang-uy-xa', '--article', 'x', '--into', 'Đảng ủy xã B'], /There is no article x/],
    [['level', 'tinh-uy', 'tỉnh'], /Allowed choices are central, province/],
    [['succeed', 'tinh-uy', 'dang-uy-xa', '--since', '3/2025'], /YYYY-MM-DD/],
    [['undo', '7'], /There is no decision 7/],
  ])('%j is refused, and changes nothing', async (args, message) => {
    const before = await listed('--all');
    await expect(decide(...args)).rejects.toThrow(message);
    expect(await listed('--all')).toEqual(before);
    expect(await run('decisions')).toEqual(['Nothing has been decided about departments yet.']);
  });

  it('does not undo what would put a body above itself by what was decided later', async () => {
    const [organ, other] = ['ban-dan-van-tinh-uy', 'ban-tuyen-giao-va-dan-van-tinh-uy'];
    await decide('move', organ, other);
    await decide('move', organ, '--to-none');
    await decide('move', other, organ);
    await expect(decide('undo', '2')).rejects.toThrow(/By decision 3 .*above itself: nothing was changed/);
    expect(await json('decisions')).toMatchObject([{ undone: null }, { undone: null }, { undone: null }]);
    expect(await json('show', other)).toMatchObject({ parentId: organ });
  });
});

describe('a body of which articles name two parents', () => {
  const name = (path: string, organ: string, parent: string): void => {
    const archive = openArchive(home);
    recordNaming(archive, path, { departments: [{ name: parent }, { name: organ, parent }] });
    archive.departments.resolve(readVocabulary(), now);
    archive.close();
  };

  it('is asked about where the two are of different kinds, and not where they are those of two places', async () => {
    for (const path of ['a', 'b']) name(path, 'Thường trực HĐND', 'HĐND huyện Hải Đông');
    name('c', 'Thường trực HĐND', 'HĐND huyện Phú Lâm');
    expect((await run('review')).join('\n')).not.toContain('thuong-truc-hdnd');
    for (const path of ['d', 'e']) name(path, 'Trung tâm Văn hóa', 'Sở Văn hóa và Thể thao');
    name('f', 'Trung tâm Văn hóa', 'UBND huyện Hải Đông');
    expect((await run('review')).join('\n')).toContain('trung-tam-van-hoa: Trung tâm Văn hóa, 3 articles');
  });
});
