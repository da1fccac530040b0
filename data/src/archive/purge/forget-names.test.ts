import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../decisions/actions.ts';
import { type Archive, archivePath, openArchive } from '../open-archive.ts';
import { recordNaming } from '../testing/record-naming.ts';

const at = new Date('2026-03-01T00:00:00Z');
const decide = (action: 'merge' | 'rename' | 'hide' | 'apart', details: object) =>
  archive.decisions.make({ subject: 'officials', action, details } as Act, { by: 'lan', at });
const purge = (id: string) => archive.purges.purge([id], { decision: 'QĐ 15', now: at });
const naming = (path: string, ...names: string[]) =>
  recordNaming(archive, path, { officials: names.map((name) => ({ name })) });

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-forget-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a person whom only purged articles named', () => {
  it('is gone with all that was decided about them, and what was decided about others stays', () => {
    naming('a', 'Lê Văn An', 'Trần Quốc Bảo');
    const purged = naming('b', 'Đinh Thị Nhài', 'Đinh Thị Nhãi', 'Lê Văn An');
    decide('rename', { id: 'dinh-thi-nhai', name: 'Đinh Thị Nhạn' });
    decide('merge', { from: 'dinh-thi-nhai-2', into: 'le-van-an' });
    decide('apart', { first: 'dinh-thi-nhai', second: 'tran-quoc-bao' });
    decide('hide', { id: 'tran-quoc-bao' });
    expect(archive.people.listUnresolved(9)).toContain('đinh thị nhài');
    purge(purged);
    expect(archive.decisions.list().map(({ action }) => action)).toEqual(['hide']);
    expect(archive.people.listUnresolved(9)).toEqual(['lê văn an', 'trần quốc bảo']);
    expect(archive.articles.officials.count()).toBe(2);
    archive.close();
    expect(readFileSync(archivePath(home)).includes('Nhạn')).toBe(false);
    archive = openArchive(home);
  });

  it('leaves an id that nobody is given again', () => {
    purge(naming('b', 'Đinh Thị Nhài'));
    expect(archive.articles.officials.idOf('Đinh Thị Nhài')).toBe('dinh-thi-nhai-2');
  });

  it('stays where another name was merged into them that articles still say', () => {
    const purged = naming('a', 'Lê Văn An');
    naming('b', 'Lê Văn Ân');
    decide('merge', { from: 'le-van-an-2', into: 'le-van-an' });
    purge(purged);
    expect(archive.register.list({}).map(({ id }) => id)).toEqual(['le-van-an']);
    expect(archive.decisions.list()).toHaveLength(1);
  });
});
