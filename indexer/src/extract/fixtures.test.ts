import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPackageRoot } from '@tra-cuu/data/package-root';
import { afterEach, describe, expect, it } from 'vitest';
import { dateEvidence } from './date-evidence.ts';
import { bodyMethods } from './html/locate-body.ts';
import { officeMethods } from './paper/to-article.ts';
import { complaintsAboutFixtures, type NamedBranches } from './testing/complaints-about-fixtures.ts';
import { fixturesOf, readersOf } from './testing/golden.ts';

const sites = readdirSync(join(dataPackageRoot(), 'sites'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));
const branches: NamedBranches = {
  methods: [...bodyMethods, ...officeMethods, 'pdf-text'],
  evidence: dateEvidence,
  sites,
};

describe('the fixtures of the readers', () => {
  it('show every reader, every way in which a text or a day is found, and every site that is described', () => {
    expect(complaintsAboutFixtures(import.meta.dirname, branches)).toEqual([]);
  });

  it('are of six readers and forty at least', () => {
    expect(readersOf()).toEqual(expect.arrayContaining(['html', 'pdf', 'rtf', 'sheets', 'text', 'word']));
    expect(readersOf().flatMap((reader) => fixturesOf(reader)).length).toBeGreaterThanOrEqual(40);
  });
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const article = {
  ...{ title: 'Họp chi bộ', blocks: [{ kind: 'paragraph', text: 'Chi bộ họp.' }], attachments: [] },
  publishedOn: { date: '2019-04-03', precision: 'day', evidence: 'text: 03/04/2019' },
  reading: { charset: 'utf-8', method: 'telex', confidence: 1 },
};
const nothing: NamedBranches = { methods: [], evidence: [], sites: [] };

/** A folder with one reader and one fixture of it, whose expected.json is given as text; undefined for none. */
function folderWith(expected: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
  folders.push(folder);
  mkdirSync(join(folder, 'telex', 'fixtures', 'one'), { recursive: true });
  cpSync(join(import.meta.dirname, 'rtf', 'read-rtf.ts'), join(folder, 'telex', 'read-telex.ts'));
  writeFileSync(join(folder, 'telex', 'fixtures', 'one', 'source.txt'), 'Họp');
  if (expected !== undefined) writeFileSync(join(folder, 'telex', 'fixtures', 'one', 'expected.json'), expected);
  return folder;
}
const complaints = (expected: string | undefined, wanted: Partial<NamedBranches> = {}) =>
  complaintsAboutFixtures(folderWith(expected), { ...nothing, ...wanted });

describe('the check of the fixtures', () => {
  it('has nothing to say of a fixture that is whole', () => {
    const all = { methods: ['telex'], evidence: ['text'] };
    expect(complaints(JSON.stringify(article), all)).toEqual([]);
  });

  it('misses a fixture for a new reader, a new way of finding the text or the day, and a new site', () => {
    const folder = folderWith(JSON.stringify(article));
    rmSync(join(folder, 'telex', 'fixtures'), { recursive: true });
    expect(complaintsAboutFixtures(folder, nothing)).toEqual(['telex: reads documents and has no fixture']);
    const wanted = { methods: ['telex', 'morse'], evidence: ['text', 'stamp'], sites: ['tinh-uy'] };
    expect(complaints(JSON.stringify(article), wanted)).toEqual([
      'no fixture is read by morse',
      'no fixture has its day from stamp',
      'no fixture is of the site tinh-uy',
    ]);
  });

  it.each([
    ['is missing', undefined, 'telex/one: has no expected.json'],
    ['is not JSON', '{', 'telex/one: expected.json is not JSON'],
    ['is no article', '{"title":"Họp"}', 'telex/one: expected.json is neither an article nor a refusal'],
    [
      'is still to be written',
      JSON.stringify({ ...article, title: 'TODO' }),
      'telex/one: "TODO" is still to be written',
    ],
  ])('complains of an expectation that %s', (_, expected, complaint) => {
    expect(complaints(expected)).toContain(complaint);
  });
});
