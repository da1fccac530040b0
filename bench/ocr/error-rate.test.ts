import { describe, expect, it } from 'vitest';
import { errorRate } from './error-rate.ts';

describe('the character error rate', () => {
  it.each([
    ['Chỉ thị', 'Chỉ thị', 0],
    ['hoà  bình\n', 'hòa bình', 0],
    ['đảng', 'dang', 2 / 4],
    ['số 12', 'số 1', 1 / 5],
    ['ủy', 'ủy ban', 4 / 2],
    ['', '', 0],
    ['', 'vết bẩn', 1],
  ])('of "%s" read as "%s" is %d', (printed, read, rate) => {
    expect(errorRate(printed, read)).toBeCloseTo(rate);
  });
});
