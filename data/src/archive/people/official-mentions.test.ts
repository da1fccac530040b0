import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../decisions/actions.ts';
import { type Archive, openArchive } from '../open-archive.ts';
import { recordNaming } from '../testing/record-naming.ts';

const decide = (action: 'merge' | 'rename' | 'hide', details: object) =>
  archive.decisions.make({ subject: 'officials', action, details } as Act, { by: 'lan', at: new Date('2026-03-01') });

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-mentions-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const an = { name: 'Lê Văn An', positions: [{ title: 'Bí thư' }], roles: ['speaks' as const] };
const ann = {
  ...{ name: 'Lê Văn Ân', positions: [{ title: 'Bí thư' }, { title: 'Tỉnh ủy viên' }], roles: ['attends' as const] },
  mentions: [{ block: 0, start: 3, end: 4 }],
};
const bao = { name: 'Trần Quốc Bảo' };

describe('the people of an article', () => {
  it('are there once each: who was merged has the posts, roles and places of both names', () => {
    const id = recordNaming(archive, 'a', { officials: [an, bao, ann] });
    decide('merge', { from: 'le-van-an-2', into: 'le-van-an' });
    decide('rename', { id: 'le-van-an', name: 'Lê Văn Ấn' });
    const read = archive.articles.read(id);
    expect(read).toMatchObject({
      officialIds: ['le-van-an', 'tran-quoc-bao'],
      officialNames: ['Lê Văn Ấn', 'Trần Quốc Bảo'],
    });
    expect(read?.article.officials[0]).toEqual({
      ...{
        name: 'Lê Văn Ấn',
        positions: [{ title: 'Bí thư' }, { title: 'Tỉnh ủy viên' }],
        roles: ['speaks', 'attends'],
      },
      mentions: [
        { block: 0, start: 0, end: 1 },
        { block: 0, start: 3, end: 4 },
      ],
    });
    expect(read?.officialFilterIds).toEqual(['le-van-an', 'le-van-an-2', 'tran-quoc-bao']);
  });

  it('are found by the ids that were merged, in articles that never had the name', () => {
    const id = recordNaming(archive, 'a', { officials: [an] });
    recordNaming(archive, 'b', { officials: [ann] });
    decide('merge', { from: 'le-van-an-2', into: 'le-van-an' });
    expect(archive.articles.read(id)?.officialFilterIds).toEqual(['le-van-an', 'le-van-an-2']);
  });

  it('leave out who is hidden, in every list and as a filter; the archive still lists them', () => {
    const id = recordNaming(archive, 'a', { officials: [an, bao] });
    decide('hide', { id: 'le-van-an' });
    const read = archive.articles.read(id);
    expect(read?.article.officials.map(({ name }) => name)).toEqual(['Trần Quốc Bảo']);
    expect([read?.officialIds, read?.officialFilterIds]).toEqual([['tran-quoc-bao'], ['tran-quoc-bao']]);
    expect(archive.articles.countMentions(id).officials).toBe(2);
    expect(archive.articles.readNewest(id)?.officials).toHaveLength(2);
  });

  it('are suggested as they are shown, to everybody anew', () => {
    recordNaming(archive, 'a', { officials: [an, bao] });
    recordNaming(archive, 'b', { officials: [ann] });
    const before = archive.articles.countChanges('public').withdrawals;
    decide('merge', { from: 'le-van-an-2', into: 'le-van-an' });
    decide('hide', { id: 'tran-quoc-bao' });
    expect(archive.names.count('public').officials).toEqual([{ id: 'le-van-an', name: 'Lê Văn An', articles: 2 }]);
    expect(archive.articles.countChanges('public').withdrawals).toBeGreaterThan(before);
  });

  it('wait to be told apart when they come, change or go', () => {
    recordNaming(archive, 'a', { officials: [an] });
    archive.people.settle('lê văn an', []);
    expect(archive.people.countUnresolved()).toBe(0);
    recordNaming(archive, 'a', { officials: [bao] });
    expect(archive.people.listUnresolved(9)).toEqual(['lê văn an', 'trần quốc bảo']);
  });

  it('stay the same person when the article is read again, though another has the name by now', () => {
    const id = recordNaming(archive, 'a', { officials: [an] });
    const other = archive.articles.officials.addNamesake('Lê Văn An');
    archive.people.settle('lê văn an', [{ articleId: id, ordinal: 0, officialId: other, toldId: other }]);
    recordNaming(archive, 'a', { officials: [bao, { ...an, roles: ['chairs'] }] });
    expect(archive.articles.read(id)?.officialIds).toEqual(['tran-quoc-bao', 'le-van-an-2']);
    expect(archive.people.readMentions('lê văn an')[0]?.toldId).toBe(other);
  });
});
