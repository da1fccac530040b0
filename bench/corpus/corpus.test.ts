import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdsPhrase } from './exact-words.ts';
import { openCorpus } from './open-corpus.ts';
import { readQuestions } from './read-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a corpus', () => {
  it('reads each article again from its place, also of the second file and without a last line break', async () => {
    const one = write('one.jsonl', '{"id":"a","title":"Đảng ủy","body":"Một"}\n\n{"id":"b","title":"Chi bộ"}\n');
    const two = write('two.jsonl', '{"id":"c","title":"Bài ba","body":"Ba"}');
    const corpus = await openCorpus([one, two]);
    expect(corpus.entries.map(({ id, file }) => [id, file])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
    const reread = corpus.entries.map((entry) => corpus.read(entry));
    const streamed = [];
    for await (const article of corpus.articles()) streamed.push(article);
    expect(reread).toEqual(streamed);
    expect(reread[2]).toEqual({ id: 'c', title: 'Bài ba', summary: '', body: 'Ba' });
    expect(corpus.find('b')?.title).toBe('Chi bộ');
    expect(corpus.find('d')).toBeNull();
    corpus.close();
  });

  it('names the line that is wrong, and the id that is given twice', async () => {
    await expect(openCorpus([write('bad.jsonl', '{"id":"a"}\nnot json\n')])).rejects.toThrow(/bad\.jsonl, line 2/);
    await expect(openCorpus([write('twice.jsonl', '{"id":"a"}\n{"id":"a"}\n')])).rejects.toThrow(/id a is given twice/);
  });

  it('holds a phrase where its words stand side by side with these accents', () => {
    const article = { id: 'a', title: 'ĐẢNG UỶ', summary: 'đang ủy', body: 'tỉnh\nđoàn, thanh niên' };
    expect(holdsPhrase(article, ['đảng', 'ủy'])).toBe(true);
    expect(holdsPhrase(article, ['đáng', 'ủy'])).toBe(false);
    expect(holdsPhrase(article, ['tỉnh', 'đoàn'])).toBe(false);
    expect(holdsPhrase(article, ['ủy', 'đang'])).toBe(false);
  });
});

describe('a question set', () => {
  it('gives each question the passages judged right, and leaves out those without any', () => {
    write('corpus.jsonl', '{"id":"p1"}\n');
    write('queries.jsonl', '{"id":"q1","text":"Ai?"}\n{"id":"q2","text":"Ở đâu?"}\n');
    write('qrels.tsv', 'q1\t0\tp1\t1\nq1 0 p2 1\nq1\t0\tp3\t0\nq2\t0\tp1\t0\n');
    expect(readQuestions(folder)).toEqual([{ id: 'q1', text: 'Ai?', right: new Set(['p1', 'p2']) }]);
  });

  it('says which file is missing', () => {
    expect(() => readQuestions(tmpdir())).toThrow(/has no corpus\.jsonl/);
  });
});
