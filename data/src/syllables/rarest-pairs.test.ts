import { describe, expect, it } from 'vitest';
import { toWordForms, type WordForms } from '../text/word-forms.ts';
import { toFoldedTable } from './folded-table.ts';
import { idf, rarestPairs } from './rarest-pairs.ts';
import { createSyllableCounter } from './syllable-counter.ts';

const counter = createSyllableCounter();
for (const text of ['tỉnh ủy họp', 'tỉnh ủy họp báo', 'tỉnh ủy', 'tính uy']) counter.add([text]);
const table = counter.finish();
const toWords = (text: string): WordForms[] => text.split(' ').map(toWordForms);

describe('rarest pairs', () => {
  it('are those that fewest articles have, and last those that none has', () => {
    expect(rarestPairs(toWords('báo tỉnh ủy họp báo'), table, 9)).toEqual([
      { index: 3, articles: 1 },
      { index: 2, articles: 2 },
      { index: 1, articles: 3 },
      { index: 0, articles: 0 },
    ]);
  });

  it('are as many as are asked for', () => {
    expect(rarestPairs(toWords('tỉnh ủy họp báo'), table, 1)).toEqual([{ index: 2, articles: 1 }]);
    expect(rarestPairs(toWords('tỉnh'), table, 5)).toEqual([]);
    expect(rarestPairs([], table, 5)).toEqual([]);
  });

  it('are given once, however often the question says them', () => {
    expect(rarestPairs(toWords('tỉnh ủy tỉnh ủy'), table, 9)).toEqual([
      { index: 0, articles: 3 },
      { index: 1, articles: 0 },
    ]);
  });

  it('are counted without accents in a table without', () => {
    expect(rarestPairs(toWords('tinh uy'), toFoldedTable(table), 9)).toEqual([{ index: 0, articles: 4 }]);
  });
});

describe('inverse document frequency', () => {
  it('falls with the number of articles, and is never negative', () => {
    const values = [0, 1, 10, 500, 1_000].map((articlesWith) => idf(articlesWith, 1_000));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(idf(2_000, 1_000)).toBe(0);
  });
});
