import { describe, expect, it } from 'vitest';
import { toFoldedTable } from './folded-table.ts';
import { createSyllableCounter } from './syllable-counter.ts';

const counter = createSyllableCounter();
counter.add(['tỉnh ủy tính uy', 'hội nghị']);
counter.add(['tỉnh ủy']);
const table = counter.finish();
const folded = toFoldedTable(table);

describe('table without accents', () => {
  it('sums words and pairs that are alike without accents', () => {
    const [tinh, uy] = [folded.idOf('tinh'), folded.idOf('uy')];
    expect([folded.count(tinh), folded.pairCount(tinh, uy)]).toEqual([3, 3]);
    expect(folded.size).toBe(4);
  });

  it('never counts more articles than there are', () => {
    expect(folded.articlesWith(folded.idOf('tinh'))).toBe(2);
    expect(folded.pairArticles(folded.idOf('tinh'), folded.idOf('uy'))).toBe(2);
  });

  it('is made once for each table', () => {
    expect(toFoldedTable(table)).toBe(folded);
  });
});
