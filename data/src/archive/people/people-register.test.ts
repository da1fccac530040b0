import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficialAct } from '../decisions/actions.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { recordNaming } from '../testing/record-naming.ts';

let home: string;
let archive: Archive;
const decide = ({ action, details }: Extract<OfficialAct, { action: 'merge' | 'hide' }>) =>
  archive.decisions.make({ subject: 'officials', action, details } as never, { by: 'lan', at: new Date(0) });
const record = (path: string, name: string, title?: string, day?: string, body = 'Sở Y tế') =>
  recordNaming(archive, path, {
    officials: [{ name, positions: title === undefined ? [] : [{ title: `${title} ${body}`, body }] }],
    ...(day !== undefined && { day }),
  });
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-register-'));
  archive = openArchive(home);
  record('undated', 'Lê Văn An', 'Giám đốc');
  record('c', 'Lê Văn An', 'Phó Giám đốc', '2012-01-01');
  record('d', 'Lê Văn An', 'Giám đốc', '2014-01-01');
  record('e', 'Lê Văn An', undefined, '2016-01-01');
  record('b', 'Lê Văn Ân', 'Phó Giám đốc', '2010-01-01');
  record('f', 'Trần Quốc Bảo', 'Giám đốc', '2010-01-01', 'Sở Xây dựng');
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

describe('the register of people', () => {
  it('lists the most named first, with the last dated post', () => {
    expect(archive.register.list({})).toEqual([
      {
        id: 'le-van-an',
        name: 'Lê Văn An',
        articles: 4,
        first: '2012-01-01',
        last: '2016-01-01',
        posts: ['Giám đốc Sở Y tế'],
      },
      {
        id: 'le-van-an-2',
        name: 'Lê Văn Ân',
        articles: 1,
        first: '2010-01-01',
        last: '2010-01-01',
        posts: ['Phó Giám đốc Sở Y tế'],
      },
      {
        id: 'tran-quoc-bao',
        name: 'Trần Quốc Bảo',
        articles: 1,
        first: '2010-01-01',
        last: '2010-01-01',
        posts: ['Giám đốc Sở Xây dựng'],
      },
    ]);
  });

  it('finds by a part of a name, with the accents typed, and by a body', () => {
    const ids = (wanted: { name?: string; body?: string }) => archive.register.list(wanted).map(({ id }) => id);
    expect(ids({ name: 'van an' })).toEqual(['le-van-an', 'le-van-an-2']);
    expect(ids({ name: 'Văn Ân' })).toEqual(['le-van-an-2']);
    expect(ids({ body: 'xây dựng' })).toEqual(['tran-quoc-bao']);
    expect(ids({ name: 'an', body: 'Sở Xây dựng' })).toEqual([]);
  });

  it('has one person with the posts in order of time, and whoever was merged into them', () => {
    decide({ action: 'merge', details: { from: 'le-van-an-2', into: 'le-van-an' } });
    expect(archive.register.find('le-van-an')).toMatchObject({
      ...{ articles: 5, first: '2010-01-01', merged: [{ id: 'le-van-an-2', name: 'Lê Văn Ân' }], isHidden: false },
      held: [
        { title: 'Phó Giám đốc Sở Y tế', body: 'Sở Y tế', articles: 2, first: '2010-01-01', last: '2012-01-01' },
        { title: 'Giám đốc Sở Y tế', body: 'Sở Y tế', articles: 2, first: '2014-01-01', last: '2014-01-01' },
      ],
    });
    expect(archive.register.find('le-van-an-2')?.mergedInto).toBe('le-van-an');
  });

  it('has whoever is hidden for those who ask by id alone, and nobody who is not there', () => {
    decide({ action: 'hide', details: { id: 'tran-quoc-bao' } });
    expect(archive.register.list({ name: 'bảo' })).toEqual([]);
    expect(archive.register.find('tran-quoc-bao')).toMatchObject({ isHidden: true, articles: 1 });
    expect(archive.register.find('nobody')).toBeNull();
  });
});
