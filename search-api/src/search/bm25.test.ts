import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { describe, expect, it } from 'vitest';
import type { QuestionPlan } from '../query/plan-question.ts';
import { scoreByBm25 } from './bm25.ts';

const question: QuestionPlan = {
  candidates: [],
  terms: ['cầu', 'dài', 'nhất'].map((word) => ({
    alternatives: [[{ ...toWordForms(word), accents: 'exact' as const }]],
  })),
  idf: [2, 1, 0.5],
  pairs: [{ first: 1, second: 2, idf: 3 }],
  averageWords: 10,
};
const lengthOfAverage = 46;
const score = (...texts: string[]): number => scoreByBm25(question, texts, lengthOfAverage);

describe('the score of an answer', () => {
  it('of average length is the sum of the weights of what it says once', () => {
    expect(score('cầu')).toBeCloseTo(2);
    expect(score('cau')).toBe(0);
    expect(score('Cầu nhất', 'dài')).toBeCloseTo(3.5);
  });

  it('counts two words in a row only where they are', () => {
    expect(score('dài nhất')).toBeCloseTo(1.5 + 0.7 * 3);
    expect(score('nhất dài')).toBeCloseTo(1.5);
    expect(score('dài, nhất')).toBeCloseTo(1.5);
  });

  it('grows with repetition, ever less, and falls with length', () => {
    const [once, twice, thrice] = ['cầu', 'cầu, cầu', 'cầu, cầu, cầu'].map((text) => score(text));
    expect(twice).toBeGreaterThan(once ?? 0);
    expect((thrice ?? 0) - (twice ?? 0)).toBeLessThan((twice ?? 0) - (once ?? 0));
    expect(scoreByBm25(question, ['cầu'], 10 * lengthOfAverage)).toBeLessThan(once ?? 0);
  });
});
