import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, archivePath, openArchive } from '@tra-cuu/data/archive/open-archive';
import { recordNaming } from '@tra-cuu/data/archive/testing/record-naming';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import { checkPeople } from './check-people.ts';

const at = new Date('2026-03-01T00:00:00Z');
const options = { vocabulary: readVocabulary(), now: () => at, signal: new AbortController().signal };

let home: string;
let archive: Archive;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-check-people-'));
  archive = openArchive(home);
  for (const name of ['Lê Văn An', 'Trần Quốc Bảo', 'Đinh Thị Nhài'])
    recordNaming(archive, name.replaceAll(' ', '-'), { officials: [{ name }] });
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const examine = () => [...checkPeople(archive, options)];
const problems = () => examine().map(({ subject, problem }) => `${subject} ${problem}`);

/** Spoils the database behind the archive's back. */
function spoil(sql: string): void {
  const db = new Database(archivePath(home));
  db.exec(sql);
  db.close();
}

describe('who is who', () => {
  it('is sound once everybody was told apart, and not before', async () => {
    expect(problems()).toEqual(['3 names wait to be told apart from others like them']);
    await resolveArchive(archive, options);
    expect(problems()).toEqual([]);
  });

  it('is mended where somebody was told apart by nobody', async () => {
    await resolveArchive(archive, options);
    spoil("UPDATE official_mentions SET told_id = NULL WHERE name_key = 'lê văn an'");
    const [finding] = examine();
    expect(finding).toMatchObject({ subject: 'the name "lê văn an"' });
    await finding?.mend?.();
    expect(problems()).toEqual([]);
  });

  it('is mended where somebody is shown as one who is shown as another', async () => {
    await resolveArchive(archive, options);
    const merge = (from: string, into: string) =>
      archive.decisions.make({ subject: 'officials', action: 'merge', details: { from, into } }, { by: 'lan', at });
    merge('le-van-an', 'tran-quoc-bao');
    merge('tran-quoc-bao', 'dinh-thi-nhai');
    expect(problems()).toEqual([]);
    spoil("UPDATE officials SET merged_into = 'tran-quoc-bao' WHERE id = 'le-van-an'");
    const [finding] = examine();
    expect(finding?.subject).toBe('le-van-an among the officials');
    await finding?.mend?.();
    expect(problems()).toEqual([]);
    expect(archive.register.find('le-van-an')?.mergedInto).toBe('dinh-thi-nhai');
  });
});
