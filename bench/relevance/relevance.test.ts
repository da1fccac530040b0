import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../corpus/open-corpus.ts';
import type { Peer } from '../peers/peer.ts';
import { askPeer, selectQueries } from './ask-peer.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';
import { pickFailures } from './failures.ts';
import { makeQueries } from './make-queries.ts';
import { isRight, scoreAnswer, toPrecision, toReciprocalRank } from './score.ts';
import { summarise } from './summarise.ts';
import { makeBarePhraseQueries, makePhraseQueries } from './text-queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-bench-'));
const articles = [
  { id: 'a', title: 'Đảng ủy Thuận Giang họp bàn về chuyển đổi số', body: 'Đảng uỷ họp để bàn việc lớn.' },
  { id: 'b', title: 'ĐẢNG UỶ Thuận Giang họp bàn về chuyển đổi số', body: 'Bài khác.' },
  { id: 'c', title: 'Công ty đang ủy quyền cho chi nhánh', body: 'Đang ủy thác.' },
];
let corpus: Corpus;

beforeAll(async () => {
  const file = join(folder, 'corpus.jsonl');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join('\n'));
  corpus = await openCorpus([file]);
});
afterAll(() => {
  corpus.close();
  rmSync(folder, { recursive: true, force: true });
});

const titleQuery: BenchmarkQuery = {
  ...{ kind: 'accented', seed: 1, text: 'Đảng ủy Thuận Giang họp bàn' },
  wanted: { is: 'article', id: 'a', titleKey: 'đảng ủy thuận giang họp bàn về chuyển đổi số' },
};
const phraseQuery: BenchmarkQuery = {
  ...{ kind: 'phrase', seed: 1, text: 'đảng ủy' },
  wanted: { is: 'phrase', syllables: ['đảng', 'ủy'] },
};
const peer = (name: string, search: Peer['search']): Peer => ({
  ...{ name, concurrent: true, search, build: async () => undefined, close: async () => undefined },
});

describe('scores', () => {
  it('are one divided by the place of the first right hit among ten', () => {
    expect(toReciprocalRank([true, true])).toBe(1);
    expect(toReciprocalRank([false, false, true])).toBeCloseTo(1 / 3);
    expect(toReciprocalRank([...Array<boolean>(10).fill(false), true])).toBe(0);
  });

  it('are the share of ten that is right, places without a hit being wrong', () => {
    expect(toPrecision([true, false, true])).toBe(0.2);
  });

  it('take an article of the same title for right, however its tone is placed', () => {
    expect(['a', 'b', 'c', 'unknown'].map((id) => isRight(titleQuery, id, corpus))).toEqual([true, true, false, false]);
  });

  it('look for a phrase in the text as it is printed, accents and all', () => {
    expect(scoreAnswer(phraseQuery, ['c', 'a', 'b'], corpus)).toBe(0.2);
  });
});

describe('phrases', () => {
  const phrases = (['đảng ủy', 'vào nam'] as const).map((text) => {
    const [first = '', second = ''] = text.split(' ');
    return { syllables: [first, second] as const, articles: 10 };
  });

  it('are of another kind where a syllable has no accents, and are never typed bare there', () => {
    const kinds = makePhraseQueries(phrases, 1, 5).map(({ kind, text }) => [kind, text]);
    expect(kinds).toEqual([
      ['phrase', 'đảng ủy'],
      ['phrase-mixed', 'vào nam'],
    ]);
    const [bare, ...others] = makeBarePhraseQueries(phrases, 1, 5);
    expect(['dang ủy', 'đảng uy']).toContain(bare?.text);
    expect([bare?.wanted, others]).toEqual([{ is: 'phrase', syllables: ['đảng', 'ủy'] }, []]);
  });
});

describe('a run', () => {
  it('makes the same queries for the same seeds', async () => {
    const drawing = { kinds: ['accented', 'half', 'dropped', 'tone', 'body'] as const, seeds: [1, 2], count: 2 };
    const queries = await makeQueries(corpus, [], drawing);
    expect(await makeQueries(corpus, [], drawing)).toEqual(queries);
    expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(drawing.kinds));
  });

  it('asks a slow peer only the first queries of each kind', () => {
    const slow = { ...peer('slow', async () => []), queriesOfKind: 1 };
    const queries = [titleQuery, phraseQuery, { ...titleQuery, seed: 2 }];
    expect(selectQueries(slow, queries)).toEqual([titleQuery, phraseQuery]);
    expect(
      selectQueries(
        peer('fast', async () => []),
        queries,
      ),
    ).toEqual(queries);
  });

  it('compares ours with its yardstick, and counts a search that failed as one that found nothing', async () => {
    const queries = [titleQuery, { ...titleQuery, seed: 2 }];
    let asked = 0;
    const ours = peer('ours', async () => {
      asked += 1;
      if (asked === 1) throw new Error('is down');
      return ['c', 'b'];
    });
    const answers = new Map([
      ['ours', await askPeer(ours, queries, corpus)],
      [
        'plain folding',
        await askPeer(
          peer('plain folding', async () => ['a']),
          queries,
          corpus,
        ),
      ],
    ]);
    const [result] = summarise(answers, 'ours');
    expect(result?.peers.ours).toEqual({ queries: 2, mean: 0.25, bySeed: { 1: 0, 2: 0.5 }, failed: 1 });
    expect([result?.threshold, result?.met]).toEqual([0.998, false]);
    expect(pickFailures(answers.get('ours') ?? [], 20, corpus)).toMatchObject([
      { score: 0, found: 'is down' },
      { score: 0.5, expected: articles[0]?.title, found: articles[2]?.title },
    ]);
  });
});
