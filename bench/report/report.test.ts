import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';
import { toCell, toTable } from './table.ts';

describe('a percentile', () => {
  it('is the smallest value that the share of the values does not exceed', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 0.5)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile(values, 0.2)).toBe(1);
    expect(percentile([7], 0.01)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a table', () => {
  it('has columns as wide as their widest cell, however its letters are composed', () => {
    const table = toTable([['kind', 'n'], ['đảng uỷ'.normalize('NFD'), '10'], ['a']]);
    expect(table.normalize('NFC').split('\n')).toEqual(['kind      n', '-------  --', 'đảng uỷ  10', 'a']);
  });

  it('shows a dash where there is no figure', () => {
    expect([toCell(0.12345, 3), toCell(null, 3), toCell(undefined, 3), toCell(Number.NaN, 3)]).toEqual([
      ...['0.123', '-', '-', '-'],
    ]);
  });
});
