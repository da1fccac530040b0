import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, archivePath, openArchive } from '../open-archive.ts';
import { recordNaming } from '../testing/record-naming.ts';
import type { Act } from './actions.ts';
import { RefusedDecisionError } from './decision.ts';

const decider = { by: 'lan', at: new Date('2026-11-26T02:00:00Z') };
const merge = (from: string, into: string): Act => ({ subject: 'officials', action: 'merge', details: { from, into } });
const hide = (id: string): Act => ({ subject: 'officials', action: 'hide', details: { id } });
const rename = (id: string, name: string): Act => ({ subject: 'officials', action: 'rename', details: { id, name } });
const apart = (first: string, second: string): Act => ({
  ...{ subject: 'officials', action: 'apart', details: { first, second } },
});

let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-decisions-'));
  archive = openArchive(home);
  for (const [path, name] of [
    ['an', 'Lê Văn An'],
    ['ân', 'Lê Văn Ân'],
    ['bảo', 'Trần Quốc Bảo'],
  ] as const)
    recordNaming(archive, path, { officials: [{ name }], departments: [{ name: `Sở ${path}` }] });
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const query = <Row>(sql: string): Row[] => {
  const db = new Database(archivePath(home), { readonly: true });
  try {
    return db.prepare<[], Row>(sql).all();
  } finally {
    db.close();
  }
};
const shownNames = () =>
  query<{ name: string }>('SELECT name FROM shown_official_mentions ORDER BY name').map(({ name }) => name);
const editions = () =>
  query<{ edition: number }>('SELECT edition FROM articles ORDER BY identity').map(({ edition }) => edition);
const decide = (act: Act) => archive.decisions.make(act, decider);

describe('a merge', () => {
  it('shows the mentions of the one as those of the other, and says who decided it and when', () => {
    const made = decide(merge('le-van-an-2', 'le-van-an'));
    expect(made).toMatchObject({ id: 1, by: 'lan', at: '2026-11-26T02:00:00.000Z', undone: null, articles: [] });
    expect(shownNames()).toEqual(['Lê Văn An', 'Lê Văn An', 'Trần Quốc Bảo']);
    expect(archive.decisions.list()).toEqual([made]);
  });

  it('leads to the end of a chain, in whatever order its parts were decided', () => {
    decide(merge('le-van-an', 'le-van-an-2'));
    decide(merge('le-van-an-2', 'tran-quoc-bao'));
    expect(shownNames()).toEqual(['Trần Quốc Bảo', 'Trần Quốc Bảo', 'Trần Quốc Bảo']);
  });

  it('sends the articles of both again, which are found by the ids of both, and no other', () => {
    const before = editions();
    decide(merge('le-van-an-2', 'le-van-an'));
    expect(editions().map((edition, at) => edition - (before[at] ?? 0))).toEqual([1, 0, 1]);
  });

  it('is refused in a circle, with itself, and of one that is shown as another already', () => {
    expect(() => decide(merge('le-van-an', 'le-van-an'))).toThrow('cannot be merged into itself');
    decide(merge('le-van-an', 'le-van-an-2'));
    expect(() => decide(merge('le-van-an-2', 'le-van-an'))).toThrow('le-van-an is shown as le-van-an-2 already');
    expect(() => decide(merge('le-van-an', 'tran-quoc-bao'))).toThrow('decide about le-van-an-2 instead');
    expect(archive.decisions.list()).toHaveLength(1);
  });

  it('is refused where the two were said to be two, or one is hidden, until that is undone', () => {
    decide(apart('le-van-an', 'le-van-an-2'));
    expect(() => decide(merge('le-van-an', 'le-van-an-2'))).toThrow('by decision 1: undo it first');
    archive.decisions.undo(1, decider);
    decide(hide('le-van-an'));
    expect(() => decide(merge('le-van-an', 'le-van-an-2'))).toThrow('le-van-an is hidden by decision 2');
  });

  it('names ids that are like one that there is not', () => {
    expect(() => decide(merge('le-an', 'tran-quoc-bao'))).toThrow(RefusedDecisionError);
    expect(() => decide(merge('le-an', 'tran-quoc-bao'))).toThrow('Is it one of these: le-van-an, le-van-an-2?');
  });
});

describe('undoing', () => {
  it('leaves everything as if it had never been decided, and the decision on record', () => {
    decide(merge('le-van-an', 'le-van-an-2'));
    decide(rename('le-van-an-2', 'Lê Văn Ẩn'));
    archive.decisions.undo(1, { by: 'minh', at: decider.at });
    expect(shownNames()).toEqual(['Lê Văn An', 'Lê Văn Ẩn', 'Trần Quốc Bảo']);
    expect(archive.decisions.list()[0]?.undone).toEqual({ by: 'minh', at: '2026-11-26T02:00:00.000Z' });
    archive.decisions.undo(2, decider);
    expect(shownNames()).toEqual(['Lê Văn An', 'Lê Văn Ân', 'Trần Quốc Bảo']);
  });

  it('folds anew what was decided later', () => {
    decide(merge('le-van-an', 'le-van-an-2'));
    decide(merge('le-van-an-2', 'tran-quoc-bao'));
    archive.decisions.undo(1, decider);
    expect(shownNames()).toEqual(['Lê Văn An', 'Trần Quốc Bảo', 'Trần Quốc Bảo']);
  });

  it('is refused for what there is not, and for what was undone', () => {
    expect(() => archive.decisions.undo(1, decider)).toThrow('There is no decision 1');
    decide(hide('le-van-an'));
    archive.decisions.undo(1, decider);
    expect(() => archive.decisions.undo(1, decider)).toThrow('Decision 1 was undone by lan');
  });
});

describe('hiding and renaming', () => {
  it('takes a person out of what is shown, and shows another name', () => {
    decide(hide('le-van-an'));
    decide(rename('tran-quoc-bao', 'Trần Quốc Bửu'));
    expect(shownNames()).toEqual(['Lê Văn Ân', 'Trần Quốc Bửu']);
  });
});

describe('a decision that says nothing new, or the opposite of another', () => {
  const succeed = (from: string, to: string, since?: string): Act => ({
    ...{ subject: 'departments', action: 'succeed' },
    ...{ details: { from, to, ...(since !== undefined && { since }) } },
  });

  it('is refused, and the message says which one stands', () => {
    decide(hide('le-van-an'));
    expect(() => decide(hide('le-van-an'))).toThrow('le-van-an is hidden already, by decision 1');
    expect(() => decide(apart('tran-quoc-bao', 'tran-quoc-bao'))).toThrow('is given twice');
    expect(() => decide(rename('tran-quoc-bao', ' '))).toThrow('name: must have two letters at least');
    archive.decisions.undo(1, decider);
    expect(decide(hide('le-van-an'))).toMatchObject({ id: 2 });
  });

  it('is held where a name came back after years, each change with its day', () => {
    decide(succeed('so-an', 'so-bao'));
    expect(() => decide(succeed('so-bao', 'so-an', '2025'))).toThrow('so-an became so-bao by decision 1');
    archive.decisions.undo(1, decider);
    decide(succeed('so-an', 'so-bao', '2016'));
    expect(decide(succeed('so-bao', 'so-an', '2025'))).toMatchObject({ id: 3 });
  });
});

describe('ids that are like one that there is not', () => {
  it('are those of the same words, also where the last was not typed to its end, or typed as a name', () => {
    expect(archive.decisions.near('officials', 'tran-quoc-ba')).toEqual(['tran-quoc-bao']);
    expect(archive.decisions.near('officials', 'Trần Quốc Bảo')).toEqual(['tran-quoc-bao']);
    expect(archive.decisions.near('officials', 'nguyen')).toEqual([]);
  });
});

describe('a decision about bodies', () => {
  it('is folded as one about people is, and apart from them', () => {
    archive.decisions.make(
      { subject: 'departments', action: 'merge', details: { from: 'so-an-2', into: 'so-bao' } },
      decider,
    );
    expect(query('SELECT id, merged_into FROM departments WHERE merged_into IS NOT NULL')).toEqual([
      { id: 'so-an-2', merged_into: 'so-bao' },
    ]);
    expect(archive.decisions.list('officials')).toEqual([]);
    expect(archive.decisions.list('departments')).toHaveLength(1);
  });
});
