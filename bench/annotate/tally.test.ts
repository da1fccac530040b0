import { describe, expect, it } from 'vitest';
import { sameNumber, sameWords } from './same.ts';
import { f1Of, tallyOne } from './tally.ts';
import { tallySets } from './tally-sets.ts';

const counts = ({ expected, found, right }: ReturnType<typeof tallyOne>) => ({ expected, found, right });

describe('matching what was found with labels', () => {
  it('takes the first form before the others, and each label once', () => {
    const labels = [['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy'], ['Tỉnh ủy']];
    const tally = tallySets(labels, ['Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'], { same: sameWords });
    expect(counts(tally)).toEqual({ expected: 2, found: 2, right: 2 });
  });

  it('counts a second name of a body nowhere, and a name that is listed twice as wrong', () => {
    const labels = [['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối']];
    const second = tallySets(labels, ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối'], { same: sameWords });
    expect(counts(second)).toEqual({ expected: 1, found: 1, right: 1 });
    const twice = tallySets([['Sở Y tế']], ['Sở Y tế', 'SỞ Y TẾ'], { same: sameWords });
    expect(counts(twice)).toEqual({ expected: 1, found: 2, right: 1 });
    expect(twice.errors).toEqual([{ kind: 'wrong', value: 'SỞ Y TẾ' }]);
  });

  it('leaves out what is neutral, and tells what was missed', () => {
    const tally = tallySets([['Sở Y tế']], ['Bộ Chính trị'], { same: sameWords, neutral: ['Bộ Chính trị'] });
    expect(tally).toEqual({ expected: 1, found: 0, right: 0, errors: [{ kind: 'missed', value: 'Sở Y tế' }] });
  });

  it.each([
    ['01/NQ-ĐUK', '01-NQ/ĐUK', true],
    ['01 - NQ/ĐUK', '01-nq/đuk', true],
    ['1-NQ/ĐUK', '01-NQ/ĐUK', false],
    ['05-CT/TW', '05-CT/TU', false],
  ])('numbers %s and %s are alike: %s', (one, other, alike) => {
    expect(sameNumber(one) === sameNumber(other)).toBe(alike);
  });

  it('counts one field as missed, wrong, or both', () => {
    expect(counts(tallyOne(['2024-07-25'], undefined))).toEqual({ expected: 1, found: 0, right: 0 });
    expect(counts(tallyOne([], '2024-07-25'))).toEqual({ expected: 0, found: 1, right: 0 });
    expect(counts(tallyOne(['2024-07-25'], '2024-07-26'))).toEqual({ expected: 1, found: 1, right: 0 });
    expect(counts(tallyOne(['TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'], 'Tỉnh uỷ', sameWords)).right).toBe(1);
    expect(f1Of(tallyOne([], undefined))).toBeNull();
  });
});
