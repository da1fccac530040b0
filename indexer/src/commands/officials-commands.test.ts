import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-officials-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the archive of the test. Returns what it printed, and its exit code. */
async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  let code = -1;
  const context = {
    settings: readSettings({ TRA_CUU_HOME: join(folder, 'home') }),
    ...{ now: () => new Date('2026-03-01T00:00:00Z'), signal: new AbortController().signal },
    print: (line: string) => void lines.push(line),
  };
  await createProgram(context, (result) => {
    code = result;
  }).parseAsync(['node', 'tra-cuu', ...args]);
  return { code, lines };
}
const officials = (...args: string[]) => run('officials', ...args);
const printed = async (...args: string[]): Promise<string> => (await officials(...args)).lines.join('\n');

/** Imports articles of days: "2012-05-10 Đồng chí Lê Văn An, Bí thư Huyện ủy Hải Đông, phát biểu." */
async function importArticles(articles: readonly string[], name = 'a.jsonl'): Promise<void> {
  const lines = articles.map((article, at) => {
    const [publishedAt = '', ...body] = article.split(' ');
    return JSON.stringify({ id: `${name}-${at}`, title: `Tin ${at}`, body: body.join(' '), publishedAt });
  });
  writeFileSync(join(folder, name), lines.join('\n'));
  expect((await run('import', '--json', join(folder, name))).code).toBe(0);
}

const secretary = 'Đồng chí Lê Văn An, Bí thư Huyện ủy Hải Đông, phát biểu tại hội nghị.';
const director = 'Ông Lê Văn An, Giám đốc Bệnh viện Đa khoa Phú Lâm, cho biết thuốc đã đủ.';
const namesakes = [
  `2012-05-10 ${secretary}`,
  `2012-08-10 ${director}`,
  `2013-05-10 ${secretary}`,
  `2013-08-10 ${director}`,
];
const seconds = '2014-01-10 Đồng chí Trần Quốc Bảo, Giám đốc Sở Y tế, dự.';

function inArchive<Result>(work: (archive: Archive) => Result): Result {
  const archive = openArchive(join(folder, 'home'));
  try {
    return work(archive);
  } finally {
    archive.close();
  }
}
/** Who each article names, in the order of their days. */
const shown = (): string[] =>
  inArchive((archive) =>
    archive.articles
      .listIds('internal')
      .map((id) => archive.articles.read(id))
      .sort((a, b) => ((a?.article.publishedOn?.date ?? '') < (b?.article.publishedOn?.date ?? '') ? -1 : 1))
      .map((article) => article?.officialIds.join(' ') ?? ''),
  );
const articleOf = (day: string): string =>
  inArchive((archive) =>
    archive.articles.listIds('internal').find((id) => archive.articles.read(id)?.article.publishedOn?.date === day),
  ) ?? '';

describe('people of one name', () => {
  it('are told apart by an import, and the case waits with its sentence and the commands that settle it', async () => {
    await importArticles(namesakes);
    expect(new Set(shown()).size).toBe(2);
    const review = await printed('review');
    expect(review).toContain('one name, and posts that nobody holds at once');
    expect(review).toMatch(/“(?:Ông|Đồng chí) Lê Văn An, /);
    expect(review).toContain('they are one: tra-cuu officials merge le-van-an-2 le-van-an');
    expect(review).toContain('they are two: tra-cuu officials apart le-van-an le-van-an-2');
  });

  it('stay whom they were told to be when more articles come, and when all is read again', async () => {
    await importArticles(namesakes);
    const before = shown();
    await importArticles([`2014-05-10 ${director}`, `2014-06-10 ${director}`, `2014-07-10 ${director}`], 'b.jsonl');
    expect(shown().slice(0, 4)).toEqual(before);
    expect((await run('reextract', '--all', '--json')).code).toBe(0);
    expect(shown().slice(0, 4)).toEqual(before);
  });

  it('are asked about no more once staff have said that they are two', async () => {
    await importArticles(namesakes);
    expect(await printed('apart', 'le-van-an', 'le-van-an-2', '--by', 'lan')).toContain(
      'lan  le-van-an and le-van-an-2 are two',
    );
    expect(await printed('review')).toBe('Nothing waits to be looked at.');
    await importArticles([`2014-05-10 ${director}`], 'b.jsonl');
    expect(await printed('review')).toBe('Nothing waits to be looked at.');
    await officials('undo', '1');
    expect(await printed('review')).toContain('1.');
  });
});

describe('tra-cuu officials review', () => {
  it('begins with those whom most articles name', async () => {
    const [few, many] = [namesakes, namesakes].map((articles, at) =>
      at === 0 ? articles : articles.map((article) => article.replace('Lê Văn An', 'Vũ Thị Hà')),
    ) as [string[], string[]];
    await importArticles([...few, ...many, `2013-09-10 ${director.replace('Lê Văn An', 'Vũ Thị Hà')}`]);
    const cases: { first: string; articles: number }[] = JSON.parse(await printed('review', '--json'));
    expect(cases).toMatchObject([{ articles: 5 }, { articles: 4 }]);
    expect(cases[0]?.first).toMatch(/^vu-thi-ha/);
  });
});

describe('tra-cuu officials', () => {
  it('names the ids of people whose name is given in the place of an id', async () => {
    await importArticles(namesakes);
    await expect(officials('show', 'Lê Văn An')).rejects.toThrow('Is it one of these: le-van-an, le-van-an-2?');
  });

  it('lists people by a part of their name, with accents or without, and by a body', async () => {
    await importArticles([...namesakes, seconds]);
    expect((await officials('list', '--name', 'quoc bao')).lines.slice(1)).toEqual([
      'tran-quoc-bao  Trần Quốc Bảo  1         2014-01-10  2014-01-10  Giám đốc Sở Y tế',
    ]);
    expect(await printed('list', '--name', 'Quốc Báo')).toBe('Nobody is known by that.');
    expect(await printed('list', '--body', 'Sở Y tế')).not.toContain('le-van-an');
    expect(JSON.parse(await printed('list', '--json', '--limit', '1'))).toMatchObject({ total: 3, officials: [{}] });
  });

  it('shows a person with the posts and their days, the namesakes, and what was decided', async () => {
    await importArticles(namesakes);
    await officials('rename', 'le-van-an', 'Lê Văn Ân', '--by', 'lan');
    const person = await printed('show', 'le-van-an');
    expect(person).toMatch(/^Lê Văn Ân \(le-van-an\)/);
    expect(person).toMatch(/2012-0\d-10 {2}2013-0\d-10 {2}2 {9}\S/);
    expect(person).toContain('le-van-an-2');
    expect(person).toContain('lan  rename le-van-an "Lê Văn Ân"');
  });

  it('says which ids are like one that there is not', async () => {
    await importArticles(namesakes);
    await expect(officials('show', 'le-an')).rejects.toThrow('Is it one of these: le-van-an, le-van-an-2?');
    await expect(officials('merge', 'le-van-an', 'le-van-on')).rejects.toThrow(
      'There is no le-van-on among the officials',
    );
  });

  it('merges, and the user of this machine is who decided it where nobody is named', async () => {
    await importArticles(namesakes);
    const [decision] = JSON.parse(await printed('merge', 'le-van-an-2', 'le-van-an', '--json'));
    expect(decision).toMatchObject({ action: 'merge', by: userInfo().username, at: '2026-03-01T00:00:00.000Z' });
    expect(new Set(shown())).toEqual(new Set(['le-van-an']));
    expect(inArchive((archive) => archive.articles.read(articleOfFirst(archive))?.officialFilterIds)).toEqual([
      'le-van-an',
      'le-van-an-2',
    ]);
    await run('reextract', '--all', '--json');
    expect(new Set(shown())).toEqual(new Set(['le-van-an']));
    await officials('undo', '1');
    expect(new Set(shown()).size).toBe(2);
  });

  it('hides a person: no article shows them', async () => {
    await importArticles([seconds]);
    await officials('hide', 'tran-quoc-bao');
    expect(shown()).toEqual(['']);
    expect(await printed('list')).toBe('Nobody is known by that.');
    expect(await printed('show', 'tran-quoc-bao')).toContain('Hidden');
  });

  it('lists decisions, also those that were undone', async () => {
    await importArticles([seconds]);
    await officials('hide', 'tran-quoc-bao', '--by', 'lan');
    await officials('undo', '1', '--by', 'minh');
    expect(await printed('decisions')).toContain(
      '1  2026-03-01  lan  hide tran-quoc-bao  (undone by minh, 2026-03-01)',
    );
    await expect(officials('undo', '7')).rejects.toThrow('There is no decision 7');
  });
});

const articleOfFirst = (archive: Archive): string => archive.articles.listIds('internal')[0] ?? '';

describe('a mention that could be either', () => {
  it('is settled by giving it to the other, and stays with that one', async () => {
    await importArticles([...namesakes, `2013-09-10 ${secretary}`, '2012-06-10 Đồng chí Lê Văn An dự.']);
    const [undecided] = JSON.parse(await printed('review', '--json')).filter(
      ({ reason }: { reason: string }) => reason === 'undecided',
    );
    const { command } = undecided.commands[0];
    await run(...command.split(' ').slice(1));
    expect(await printed('review')).not.toContain('it could be either');
    expect(inArchive((archive) => archive.articles.read(undecided.articleId)?.officialIds)).toEqual([undecided.second]);
    await run('reextract', '--all', '--json');
    await importArticles([`2015-05-10 ${director}`], 'b.jsonl');
    expect(inArchive((archive) => archive.articles.read(undecided.articleId)?.officialIds)).toEqual([undecided.second]);
    expect(await printed('review')).not.toContain('it could be either');
  });
});

describe('splitting', () => {
  const one = [
    `2012-05-10 ${secretary}`,
    `2013-05-10 ${secretary}`,
    '2016-08-10 Đồng chí Lê Văn An, Giám đốc Sở Nội vụ, dự.',
  ];

  it('gives what named articles say to somebody new, for good', async () => {
    await importArticles(one);
    expect(new Set(shown())).toEqual(new Set(['le-van-an']));
    const article = articleOf('2016-08-10');
    await officials('split', 'le-van-an', '--article', article, '--name', 'Lê Văn An (Nội vụ)');
    expect(shown()).toEqual(['le-van-an', 'le-van-an', 'le-van-an-2']);
    expect(inArchive((archive) => archive.articles.read(article)?.officialNames)).toEqual(['Lê Văn An (Nội vụ)']);
    await run('reextract', '--all', '--json');
    expect(shown()).toEqual(['le-van-an', 'le-van-an', 'le-van-an-2']);
    await expect(officials('undo', '1')).rejects.toThrow('Decision 2 (rename le-van-an-2');
    await officials('undo', '2');
    await officials('undo', '1');
    expect(shown()).toEqual(['le-van-an', 'le-van-an', 'le-van-an']);
    expect(await printed('show', 'le-van-an-2')).toContain('Shown as     le-van-an');
  });

  it('gives what a day or a body tells, of articles that come later too', async () => {
    await importArticles(one);
    await officials('split', 'le-van-an', '--after', '2015-01-01');
    await importArticles(
      ['2017-08-10 Đồng chí Lê Văn An, Giám đốc Sở Nội vụ, dự.', `2011-01-01 ${secretary}`],
      'b.jsonl',
    );
    expect(shown()).toEqual(['le-van-an', 'le-van-an', 'le-van-an', 'le-van-an-2', 'le-van-an-2']);
    await officials('undo', '1');
    await officials('split', 'le-van-an', '--body', 'Sở Nội vụ');
    expect(shown()).toEqual(['le-van-an', 'le-van-an', 'le-van-an', 'le-van-an-3', 'le-van-an-3']);
  });

  it('gives it to somebody known', async () => {
    await importArticles([...one, seconds]);
    await officials('split', 'le-van-an', '--article', articleOf('2016-08-10'), '--into', 'tran-quoc-bao');
    expect(shown().at(-1)).toBe('tran-quoc-bao');
  });

  it('is refused where nothing or everything would be taken, and nothing has happened then', async () => {
    await importArticles(one);
    await expect(officials('split', 'le-van-an', '--before', '2000-01-01')).rejects.toThrow(
      'Nothing of le-van-an would be taken',
    );
    await expect(officials('split', 'le-van-an', '--after', '2000-01-01')).rejects.toThrow(
      'Nothing of le-van-an would be left',
    );
    await expect(officials('split', 'le-van-an')).rejects.toThrow('Say what is somebody else');
    await expect(officials('split', 'le-van-an', '--before', '2013-02-31')).rejects.toThrow('--before 2013-02-31');
    await expect(officials('split', 'le-van-an', '--article', 'nothing')).rejects.toThrow(
      'There is no article nothing',
    );
    expect(await printed('decisions')).toBe('Nothing has been decided about officials yet.');
    expect((await officials('list', '--json')).lines.join()).not.toContain('le-van-an-2');
  });
});

describe('an initial list', () => {
  const load = async (yaml: string) => {
    writeFileSync(join(folder, 'list.yaml'), yaml);
    return officials('load', join(folder, 'list.yaml'), '--by', 'lan');
  };
  const list = `
- name: Lê Văn An
  other_spellings: [Lê Văn Ân]
  posts:
    - { title: Bí thư, body: Huyện ủy Hải Đông, from: 2010, to: 2015-06 }
- name: Lê Văn An
  posts:
    - { title: Giám đốc, body: Sở Nội vụ, from: 2016 }
`;

  it('tells namesakes apart by their posts, and joins other spellings', async () => {
    await importArticles([
      `2012-05-10 ${secretary}`,
      '2016-08-10 Đồng chí Lê Văn An, Giám đốc Sở Nội vụ, dự.',
      '2013-01-01 Đồng chí Lê Văn Ân, Bí thư Huyện ủy Hải Đông, dự.',
    ]);
    expect(new Set(shown()).size).toBe(2);
    expect((await load(list)).lines[0]).toBe('People read: 2. Decisions made: 3.');
    expect(shown()).toEqual(['le-van-an', 'le-van-an', expect.stringMatching(/^le-van-an-\d$/)]);
  });

  it('decides nothing when it is loaded again', async () => {
    await importArticles([`2012-05-10 ${secretary}`]);
    await load(list);
    expect((await load(list)).lines).toEqual(['People read: 2. Decisions made: 0.']);
  });

  it('is refused with the line of what is wrong, and nothing of it holds then', async () => {
    await importArticles([`2012-05-10 ${secretary}`]);
    await expect(load('- name: Lê Văn An\n- name: A\n  posst: []')).rejects.toThrow(
      /list\.yaml:2: person 2, name: .*two letters[\s\S]*list\.yaml:3: person 2: is not known here: posst/,
    );
    await expect(load('- name: Lê Văn An\n  posts:\n  - { title: Bí thư, from: 2010-13 }')).rejects.toThrow(
      'list.yaml:3: person 1, post 1, from: write it as YYYY',
    );
    await expect(officials('load', join(folder, 'none.yaml'))).rejects.toThrow('none.yaml: is not there');
    await expect(officials('load', folder)).rejects.toThrow('is a folder');
    await expect(load('- name: Lê Văn An\n- id: le-vann-an\n  name: Ai')).rejects.toThrow(
      'list.yaml:2: Ai: There is no le-vann-an',
    );
    expect(await printed('decisions')).toBe('Nothing has been decided about officials yet.');
  });
});
