import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dataPackageRoot } from '../package-root.ts';
import { canonical } from '../text/canonical.ts';
import { BadVocabularyError, readVocabulary } from './read-vocabulary.ts';

const folders: string[] = [];

function folderWith(file: string, yaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  folders.push(folder);
  cpSync(join(dataPackageRoot(), 'vocabulary'), folder, { recursive: true });
  writeFileSync(join(folder, file), yaml);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const complaint = (folder: string): string => {
  try {
    readVocabulary(folder);
  } catch (error) {
    if (error instanceof BadVocabularyError) return error.message;
    throw error;
  }
  return 'nothing was wrong';
};

test('the vocabulary that ships is read whole', () => {
  const vocabulary = readVocabulary();
  expect(vocabulary.names.surnames).toContain('Nguyễn');
  expect(vocabulary.positions.posts.find((post) => post.title === 'Phó Bí thư Thường trực')?.abbreviations).toContain(
    'PBTTT',
  );
  expect(vocabulary.documentTypes.party.filter((type) => type.symbol === 'QĐ')).toHaveLength(2);
});

test('the vocabulary that ships is NFC and names no post and no kind of body twice', () => {
  const { positions, departments } = readVocabulary();
  for (const names of [positions.posts.map((post) => post.title), departments.kinds.map((kind) => kind.name)]) {
    const compared = names.map((name) => canonical(name).toLowerCase());
    expect(compared.filter((name, at) => compared.indexOf(name) !== at)).toEqual([]);
    expect(names).toEqual(names.map((name) => name.normalize('NFC')));
  }
});

test('broken YAML is refused with its file and line', () => {
  const message = complaint(folderWith('surnames.yaml', 'surnames:\n  - Nguyễn\n  - "Trần\n'));
  expect(message).toMatch(/surnames\.yaml, line \d: this is not YAML/);
});

test('an unknown field is refused by name, with its line and what to do', () => {
  const message = complaint(folderWith('positions.yaml', 'posts:\n  - title: Bí thư\n    abreviations: [BT]\n'));
  expect(message).toContain('positions.yaml, line 2, posts.0: "abreviations" is not a field here. Remove it');
});

test('a wrong tail is refused with the words that are allowed', () => {
  const message = complaint(folderWith('departments.yaml', 'kinds:\n  - name: Sở\n    tail: long\n'));
  expect(message).toContain(
    'departments.yaml, line 3, kinds.0.tail: write complete, qualified, named, open, organ, part, organisation, cell, unit or topic.',
  );
});

test('a change of bodies without a known kind or with no day is refused with what to write', () => {
  const shipped = readFileSync(join(dataPackageRoot(), 'vocabulary', 'departments.yaml'), 'utf8');
  const withSuccession = (rest: string) =>
    folderWith(
      'departments.yaml',
      shipped.replace('\nsuccessions:\n', `\nsuccessions:\n  - { from: [Ban A], to: [Ban B], ${rest} }\n`),
    );
  expect(complaint(withSuccession('kind: joined'))).toContain('successions.0.kind: write merged, renamed or closed.');
  expect(complaint(withSuccession('kind: merged, since: early 2025'))).toContain(
    'successions.0.since: write a day, a month or a year: "2025-02-03", "2025-02", "2025".',
  );
  expect(complaint(withSuccession('kind: merged, levels: [town]'))).toContain(
    'successions.0.levels.0: write central, province, bloc, district, commune or grassroots.',
  );
});

test('a list that is left empty is refused', () => {
  const message = complaint(folderWith('surnames.yaml', 'surnames: []\n'));
  expect(message).toContain('surnames.yaml, line 1, surnames: the list is empty: write at least one entry.');
});

test('an empty file is refused with what it should hold', () => {
  expect(complaint(folderWith('surnames.yaml', ''))).toMatch(/surnames\.yaml, line 1, the whole file: /);
});

test('a missing file is named', () => {
  expect(complaint(join(tmpdir(), 'no-such-vocabulary'))).toMatch(/positions\.yaml: the file cannot be read/);
});

test('a meaning is given as words, or as words with those that stand beside them', () => {
  const yaml = 'abbreviations:\n  - short: CT\n    meanings: [Chỉ thị, { text: Chủ tịch, before: [UBND] }]\n';
  expect(readVocabulary(folderWith('abbreviations.yaml', yaml)).abbreviations).toEqual([
    { short: 'CT', meanings: [{ text: 'Chỉ thị' }, { text: 'Chủ tịch', before: ['UBND'] }] },
  ]);
});

test('a meaning that is neither is refused with what to write', () => {
  const withMeaning = (meaning: string) =>
    folderWith('abbreviations.yaml', `abbreviations:\n  - short: CT\n    meanings:\n      - ${meaning}\n`);
  expect(complaint(withMeaning('{ text: Chủ tịch, befor: [UBND] }'))).toContain(
    'abbreviations.yaml, line 4, abbreviations.0.meanings.0: "befor" is not a field here.',
  );
  expect(complaint(withMeaning('[Chủ tịch]'))).toContain(
    'abbreviations.yaml, line 4, abbreviations.0.meanings.0: write the words, or { text: words, before: [words] }',
  );
});
