import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../corpus/open-corpus.ts';
import { bestOf, createBm25 } from './bm25.ts';
import { createFts5 } from './fts5.ts';
import { createMiniSearch } from './mini-search.ts';
import { Postings } from './postings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-peers-'));
const articles = [
  { id: 'phrase', title: 'Tin', body: 'Đảng ủy Thuận Giang họp bàn kế hoạch của năm' },
  { id: 'apart', title: 'Tin', body: 'Ủy ban Thuận Giang họp bàn về công tác của Đảng' },
  { id: 'other', title: 'Tin', body: 'Công ty đang ủy quyền cho chi nhánh Thuận Giang' },
];
let corpus: Corpus;

beforeAll(async () => {
  const file = join(folder, 'corpus.jsonl');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  corpus = await openCorpus([file]);
});
afterAll(() => {
  corpus.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('BM25', () => {
  it('puts the article first that has the words side by side, and leaves out those with none of them', async () => {
    const peer = createBm25(['Đảng uỷ']);
    await peer.build(corpus);
    expect(await peer.search('đảng ủy', { limit: 10 })).toEqual(['phrase', 'apart', 'other']);
    expect(await peer.search('đảng', { limit: 10 })).toEqual(['phrase', 'apart']);
    expect(await peer.search('đảng ủy', { limit: 1 })).toEqual(['phrase']);
  });

  it('takes the best of many values in order, and none of zero', () => {
    expect(bestOf(Float64Array.of(0, 3, 1, 9, 0, 4), 3)).toEqual([3, 5, 1]);
    expect(bestOf(Float64Array.of(0, 2), 3)).toEqual([1]);
  });

  it('counts how often each article holds a term, however many hold it', () => {
    const postings = new Postings();
    for (let article = 0; article < 100; article += 1)
      for (let time = 0; time <= article % 3; time += 1) postings.count(article);
    const counted: number[][] = [];
    postings.forEach((article, frequency) => void counted.push([article, frequency]));
    expect(counted).toEqual(Array.from({ length: 100 }, (_, article) => [article, (article % 3) + 1]));
  });
});

describe('the other peers in this process', () => {
  it('find an article by its words without accents: MiniSearch', async () => {
    const peer = createMiniSearch();
    await peer.build(corpus);
    expect((await peer.search('dang uy ke hoach', { limit: 10 }))[0]).toBe('phrase');
  });

  it('find what holds all words, and nothing else: FTS5, which reads no word as an operator', async () => {
    const peer = createFts5(folder);
    await peer.build(corpus);
    expect(await peer.search('ke hoach thuan', { limit: 10 })).toEqual(['phrase']);
    expect(await peer.search('ke hoach quyen', { limit: 10 })).toEqual([]);
    expect(await peer.search('"ke" OR hoach', { limit: 10 })).toEqual([]);
    expect(await peer.search('-', { limit: 10 })).toEqual([]);
    await peer.close();
  });
});
